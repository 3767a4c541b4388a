import type { Words } from "./words.js";

/** Italian. */
export const words: Words = {
  headings: {
    synopsis: "Sinossi",
    awards: "Premi",
    trailer: "Trailer",
    gallery: "Foto di scena",
    credits: "Cast artistico e tecnico",
    statement: "Note di regia",
    newsletter: "Newsletter",
  },
  certificate: (rating, body) =>
    `Classificazione: ${rating}${body ? `, ${body}` : ""}`,
  // Not "in inglese": WebKit writes the name of a language with a capital.
  subtitles: (languages) => `Sottotitoli: ${languages}`,
  noDialogue: "Senza dialoghi",
  // "film" stands before each title, for "di" would have to become "del" or "della" before some.
  poster: (name) => `Locandina del film ${name}`,
  releaseDate: (date) => `Data di uscita: ${date}`,
  roles: {
    actor: ["Interprete", "Interpreti", "con"],
    author: ["Sceneggiatura", "Sceneggiatura", "sceneggiatura di"],
    director: ["Regia", "Regia", "regia di"],
    producer: ["Produzione", "Produzione", "produzione di"],
    musicBy: ["Musiche", "Musiche", "musiche di"],
    editor: ["Montaggio", "Montaggio", "montaggio di"],
    productionCompany: [
      "Casa di produzione",
      "Case di produzione",
      "una produzione",
    ],
  },
  as: (character) => `nel ruolo di ${character}`,
  more: (count) => `Altri nomi: ${count}`,
  stars: (mark, best) => `${mark} su ${best} stelle`,
  pressQuotes: "Rassegna stampa",
  carousel: "carosello",
  slide: "diapositiva",
  previous: "Indietro",
  next: "Avanti",
  position: (index, count) => `${index} di ${count}`,
  readMore: "Leggi tutto",
  playTrailer: "Riproduci il trailer",
  thirdParty: (provider) =>
    `Il video è riprodotto da ${provider}, che viene così a conoscenza della visita.`,
  watchTrailer: (site) => `Guarda il trailer su ${site}`,
  still: (index, film) => `Foto di scena ${index} dal film ${film}`,
  close: "Chiudi",
  born: (details) => `Nascita: ${details}`,
  died: (details) => `Morte: ${details}`,
  newsletter: {
    invitation: (film) =>
      film
        ? `Novità sul film ${film} via e-mail`
        : "Novità sui nostri film via e-mail",
    email: "Indirizzo e-mail",
    submit: "Iscriviti",
    consent:
      "L’indirizzo sarà usato solo per questa newsletter. È possibile annullare l’iscrizione in qualsiasi momento.",
    privacy: "Informativa sulla privacy",
    invalid: "Si prega di inserire un indirizzo e-mail.",
    sending: "Invio in corso…",
    done: "Grazie. Si prega di controllare la posta in arrivo: potrebbe essere necessario confermare l’iscrizione.",
    inbox:
      "Ci siamo quasi: apra il messaggio che le abbiamo inviato e confermi.",
    sent: "La richiesta è partita. Si prega di controllare la posta in arrivo.",
    already: "Questo indirizzo è già nella lista.",
    refused: (reason = "") =>
      `L’indirizzo non è stato accettato. ${reason}`.trim(),
    busy: "Troppe richieste. Si prega di riprovare tra qualche minuto.",
    offline:
      "Nessuna connessione. L’indirizzo è ancora qui; si prega di riprovare.",
    down: "Il servizio newsletter non risponde. L’indirizzo è ancora qui; si prega di riprovare più tardi.",
  },
};
