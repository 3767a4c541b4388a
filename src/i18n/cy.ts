import type { Words } from "./words.js";

/** Welsh. No word that softens the next one stands before a word which comes from outside, unless it is a name. */
export const words: Words = {
  lists: "unit",
  headings: {
    synopsis: "Crynodeb",
    awards: "Gwobrau",
    trailer: "Rhaghysbyseb",
    gallery: "Lluniau",
    credits: "Cast a chriw",
    statement: "Gair gan y cyfarwyddwr",
    newsletter: "Cylchlythyr",
  },
  // As Intl has it, where Intl has Welsh: Chrome leaves it out.
  duration: (hours, minutes) =>
    [hours && `${hours}\u00a0awr`, minutes && `${minutes}\u00a0mun`]
      .filter(Boolean)
      .join(" "),
  certificate: (rating, body) =>
    `Tystysgrif: ${rating}${body ? `, ${body}` : ""}`,
  subtitles: (languages) => `Isdeitlau: ${languages}`,
  noDialogue: "Dim deialog",
  poster: (name) => `Poster y ffilm ${name}`,
  releaseDate: (date) => `Dyddiad rhyddhau: ${date}`,
  roles: {
    actor: ["Cast", "Cast", "gyda"],
    author: ["Awdur", "Awduron", "ysgrifennwyd gan"],
    director: ["Cyfarwyddwr", "Cyfarwyddwyr", "cyfarwyddwyd gan"],
    producer: ["Cynhyrchydd", "Cynhyrchwyr", "cynhyrchwyd gan"],
    musicBy: ["Cerddoriaeth", "Cerddoriaeth", "cerddoriaeth gan"],
    editor: ["Golygydd", "Golygyddion", "golygwyd gan"],
    productionCompany: [
      "Cwmni cynhyrchu",
      "Cwmnïau cynhyrchu",
      "cynhyrchiad gan",
    ],
  },
  as: (character) => `yn chwarae ${character}`,
  more: (count) => `Rhagor: ${count}`,
  stars: (mark, best) => `${mark} allan o ${best} seren`,
  pressQuotes: "Barn y wasg",
  carousel: "carwsél",
  slide: "sleid",
  previous: "Blaenorol",
  next: "Nesaf",
  position: (index, count) => `${index} o ${count}`,
  readMore: "Darllen rhagor",
  playTrailer: "Chwarae’r rhaghysbyseb",
  thirdParty: (provider) =>
    `Chwaraeir y fideo gan ${provider}, a fydd wedyn yn gwybod am eich ymweliad.`,
  watchTrailer: (site) => `Gwylio’r rhaghysbyseb ar ${site}`,
  still: (index, film) => `Llun ${index} o’r ffilm ${film}`,
  close: "Cau",
  born: (details) => `Ganwyd: ${details}`,
  died: (details) => `Bu farw: ${details}`,
  newsletter: {
    invitation: (film) =>
      film
        ? `Newyddion am y ffilm ${film} drwy e-bost`
        : "Newyddion am ein ffilmiau drwy e-bost",
    email: "Cyfeiriad e-bost",
    submit: "Tanysgrifio",
    consent:
      "Dim ond ar gyfer y cylchlythyr hwn y defnyddir eich cyfeiriad. Gallwch ddad-danysgrifio unrhyw bryd.",
    privacy: "Hysbysiad preifatrwydd",
    invalid: "Rhowch gyfeiriad e-bost, os gwelwch yn dda.",
    sending: "Yn anfon…",
    done: "Diolch. Edrychwch yn eich mewnflwch, os gwelwch yn dda: efallai y bydd angen cadarnhau’r tanysgrifiad.",
    inbox:
      "Bron â gorffen: agorwch yr e-bost a anfonwyd atoch a chadarnhewch, os gwelwch yn dda.",
    sent: "Mae’r cais ar ei ffordd. Edrychwch yn eich mewnflwch, os gwelwch yn dda.",
    already: "Mae’r cyfeiriad hwn ar y rhestr yn barod.",
    refused: (reason = "") => `Ni dderbyniwyd y cyfeiriad. ${reason}`.trim(),
    busy: "Gormod o geisiadau. Rhowch gynnig arall arni ymhen ychydig funudau.",
    offline:
      "Dim cysylltiad. Mae’r cyfeiriad yma o hyd; rhowch gynnig arall arni.",
    down: "Nid yw’r gwasanaeth cylchlythyr yn ateb. Mae’r cyfeiriad yma o hyd; rhowch gynnig arall arni yn nes ymlaen.",
  },
};
