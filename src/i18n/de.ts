import type { Words } from "./words.js";

/** German. */
export const words: Words = {
  headings: {
    synopsis: "Inhalt",
    awards: "Auszeichnungen",
    trailer: "Trailer",
    gallery: "Szenenbilder",
    credits: "Besetzung und Stab",
    statement: "Statement der Regie",
    newsletter: "Newsletter",
  },
  // "85 Min.", as cinemas print it; Intl would have "1 Std. 25 Min.".
  duration: (hours, minutes) => `${hours * 60 + minutes}\u00a0Min.`,
  certificate: (rating, body) =>
    `Altersfreigabe: ${rating}${body ? `, ${body}` : ""}`,
  subtitles: (languages) => `Untertitel: ${languages}`,
  noDialogue: "Ohne Dialoge",
  poster: (name) => `Filmplakat zu „${name}“`,
  releaseDate: (date) => `Kinostart: ${date}`,
  roles: {
    actor: ["Schauspiel", "Besetzung", "mit"],
    author: ["Drehbuch", "Drehbuch", "Drehbuch von"],
    director: ["Regie", "Regie", "Regie von"],
    producer: ["Produktion", "Produktion", "Produktion von"],
    musicBy: ["Musik", "Musik", "Musik von"],
    editor: ["Schnitt", "Schnitt", "Schnitt von"],
    productionCompany: [
      "Produktionsfirma",
      "Produktionsfirmen",
      "eine Produktion von",
    ],
  },
  as: (character) => `als ${character}`,
  more: (count) => `Weitere: ${count}`,
  stars: (mark, best) => `${mark} von ${best} Sternen`,
  pressQuotes: "Pressestimmen",
  carousel: "Karussell",
  slide: "Folie",
  previous: "Zurück",
  next: "Weiter",
  position: (index, count) => `${index} von ${count}`,
  readMore: "Weiterlesen",
  playTrailer: "Trailer abspielen",
  thirdParty: (provider) =>
    `Wird von ${provider} abgespielt; der Anbieter erfährt dabei von Ihrem Besuch.`,
  watchTrailer: (site) => `Trailer auf ${site} ansehen`,
  still: (index, film) => `Szenenbild ${index} aus „${film}“`,
  close: "Schließen",
  born: (details) => `Geboren: ${details}`,
  died: (details) => `Gestorben: ${details}`,
  newsletter: {
    invitation: (film) =>
      film
        ? `Neues zum Film „${film}“ per E-Mail`
        : "Neues zu unseren Filmen per E-Mail",
    email: "E-Mail-Adresse",
    submit: "Abonnieren",
    consent:
      "Ihre Adresse wird nur für diesen Newsletter verwendet. Sie können sich jederzeit wieder abmelden.",
    privacy: "Datenschutzerklärung",
    invalid: "Bitte geben Sie eine E-Mail-Adresse ein.",
    sending: "Wird gesendet …",
    done: "Vielen Dank. Bitte sehen Sie in Ihrem Posteingang nach: Möglicherweise müssen Sie die Anmeldung noch bestätigen.",
    inbox:
      "Fast geschafft: Bitte öffnen Sie die E-Mail, die wir Ihnen geschickt haben, und bestätigen Sie.",
    sent: "Ihre Anfrage ist unterwegs. Bitte sehen Sie in Ihrem Posteingang nach.",
    already: "Diese Adresse ist schon angemeldet.",
    refused: (reason = "") =>
      `Die Adresse wurde nicht angenommen. ${reason}`.trim(),
    busy: "Zu viele Anfragen. Bitte versuchen Sie es in ein paar Minuten noch einmal.",
    offline:
      "Keine Verbindung. Ihre Adresse steht noch da; bitte versuchen Sie es noch einmal.",
    down: "Der Newsletter-Dienst antwortet nicht. Ihre Adresse steht noch da; bitte versuchen Sie es später noch einmal.",
  },
};
