import type { Words } from "./words.js";

/** Dutch. */
export const words: Words = {
  headings: {
    synopsis: "Synopsis",
    awards: "Filmprijzen",
    trailer: "Trailer",
    gallery: "Filmbeelden",
    credits: "Cast en crew",
    statement: "Toelichting van de regie",
    newsletter: "Nieuwsbrief",
  },
  certificate: (rating, body) =>
    `Leeftijdsclassificatie: ${rating}${body ? `, ${body}` : ""}`,
  subtitles: (languages) => `${languages} ondertiteld`,
  noDialogue: "Zonder dialoog",
  poster: (name) => `Affiche van ${name}`,
  releaseDate: (date) => `Releasedatum: ${date}`,
  roles: {
    actor: ["Cast", "Cast", "met"],
    author: ["Scenario", "Scenario", "scenario van"],
    director: ["Regie", "Regie", "regie van"],
    producer: ["Productie", "Productie", "productie van"],
    musicBy: ["Muziek", "Muziek", "muziek van"],
    editor: ["Montage", "Montage", "montage van"],
    productionCompany: [
      "Productiemaatschappij",
      "Productiemaatschappijen",
      "een productie van",
    ],
  },
  as: (character) => `als ${character}`,
  more: (count) => `Nog ${count}`,
  stars: (mark, best) => `${mark} van de ${best} sterren`,
  pressQuotes: "Uit de pers",
  carousel: "carrousel",
  slide: "dia",
  previous: "Vorige",
  next: "Volgende",
  position: (index, count) => `${index} van ${count}`,
  readMore: "Lees meer",
  playTrailer: "Trailer afspelen",
  thirdParty: (provider) =>
    `Wordt afgespeeld via ${provider}; die aanbieder weet dan van uw bezoek.`,
  watchTrailer: (site) => `Bekijk de trailer op ${site}`,
  still: (index, film) => `Filmbeeld ${index} uit ${film}`,
  close: "Sluiten",
  born: (details) => `Geboren: ${details}`,
  died: (details) => `Overleden: ${details}`,
  newsletter: {
    invitation: (film) =>
      film
        ? `Nieuws over ${film} per e-mail`
        : "Nieuws over onze films per e-mail",
    email: "E-mailadres",
    submit: "Aanmelden",
    consent:
      "Uw adres wordt alleen voor deze nieuwsbrief gebruikt. U kunt zich op elk moment weer afmelden.",
    privacy: "Privacyverklaring",
    invalid: "Vul alstublieft een e-mailadres in.",
    sending: "Bezig met verzenden…",
    done: "Dank u wel. Kijk alstublieft in uw inbox: mogelijk moet u de aanmelding nog bevestigen.",
    inbox: "Bijna klaar: open de e-mail die we u hebben gestuurd en bevestig.",
    sent: "Uw aanvraag is onderweg. Kijk alstublieft in uw inbox.",
    already: "Dit adres staat al op de lijst.",
    refused: (reason = "") => `Het adres is niet aangenomen. ${reason}`.trim(),
    busy: "Te veel aanvragen. Probeer het over een paar minuten opnieuw.",
    offline:
      "Geen verbinding. Uw adres staat er nog; probeer het alstublieft opnieuw.",
    down: "De nieuwsbriefdienst antwoordt niet. Uw adres staat er nog; probeer het later opnieuw.",
  },
};
