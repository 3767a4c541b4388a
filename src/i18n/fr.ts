import type { Words } from "./words.js";

/** French. A colon has a space before it, one that does not break. */
export const words: Words = {
  headings: {
    synopsis: "Synopsis",
    awards: "Récompenses",
    trailer: "Bande-annonce",
    gallery: "Photos",
    credits: "Distribution et équipe",
    statement: "Note d’intention",
    newsletter: "Lettre d’information",
  },
  certificate: (rating, body) =>
    `Classification\u00a0: ${rating}${body ? `, ${body}` : ""}`,
  subtitles: (languages) => `Sous-titres\u00a0: ${languages}`,
  noDialogue: "Sans dialogue",
  // "film" stands before each title, for "de" would have to become "d’" or "du" before some.
  poster: (name) => `Affiche du film ${name}`,
  releaseDate: (date) => `Date de sortie\u00a0: ${date}`,
  // In the billing block nouns alone, for "de" would have to become "d’" before some names.
  roles: {
    actor: ["Interprétation", "Interprétation", "avec"],
    author: ["Scénario", "Scénario", "scénario"],
    director: ["Réalisation", "Réalisation", "réalisation"],
    producer: ["Production", "Production", "production"],
    musicBy: ["Musique", "Musique", "musique"],
    editor: ["Montage", "Montage", "montage"],
    productionCompany: [
      "Société de production",
      "Sociétés de production",
      "une production",
    ],
  },
  as: (character) => `rôle\u00a0: ${character}`,
  more: (count) => `${count} de plus`,
  stars: (mark, best) => `Étoiles\u00a0: ${mark} sur ${best}`,
  pressQuotes: "La presse en parle",
  carousel: "carrousel",
  slide: "diapositive",
  previous: "Précédent",
  next: "Suivant",
  position: (index, count) => `${index} sur ${count}`,
  readMore: "Lire la suite",
  playTrailer: "Lancer la bande-annonce",
  thirdParty: (provider) =>
    `Vidéo diffusée par ${provider}, qui aura alors connaissance de votre visite.`,
  watchTrailer: (site) => `Voir la bande-annonce sur ${site}`,
  still: (index, film) => `Photo ${index} du film ${film}`,
  close: "Fermer",
  born: (details) => `Naissance\u00a0: ${details}`,
  died: (details) => `Décès\u00a0: ${details}`,
  newsletter: {
    invitation: (film) =>
      film
        ? `L’actualité du film ${film} par e-mail`
        : "L’actualité de nos films par e-mail",
    email: "Adresse e-mail",
    submit: "S’inscrire",
    consent:
      "Votre adresse ne sert qu’à l’envoi de cette lettre d’information. Vous pouvez vous désinscrire à tout moment.",
    privacy: "Politique de confidentialité",
    invalid: "Veuillez saisir une adresse e-mail.",
    sending: "Envoi en cours…",
    done: "Merci. Veuillez consulter votre boîte de réception\u00a0: il faudra peut-être confirmer votre inscription.",
    inbox:
      "Plus qu’une étape\u00a0: ouvrez le message que nous vous avons envoyé et confirmez.",
    sent: "Votre demande est partie. Veuillez consulter votre boîte de réception.",
    already: "Cette adresse figure déjà dans la liste.",
    refused: (reason = "") =>
      `L’adresse n’a pas été acceptée. ${reason}`.trim(),
    busy: "Trop de demandes. Veuillez réessayer dans quelques minutes.",
    offline:
      "Pas de connexion. Votre adresse est toujours là\u00a0; veuillez réessayer.",
    down: "Le service de lettres d’information ne répond pas. Votre adresse est toujours là\u00a0; veuillez réessayer plus tard.",
  },
};
