import { words as cardWords } from "./en-card.js";
import type { Words } from "./words.js";

/** English. */
export const words: Words = {
  ...cardWords,
  headings: {
    synopsis: "Synopsis",
    awards: "Awards",
    trailer: "Trailer",
    gallery: "Stills",
    credits: "Cast and crew",
    statement: "Director’s statement",
    newsletter: "Newsletter",
  },
  roles: {
    actor: ["Star", "Stars", "starring"],
    author: ["Writer", "Writers", "written by"],
    director: ["Director", "Directors", "directed by"],
    producer: ["Producer", "Producers", "produced by"],
    musicBy: ["Music", "Music", "music by"],
    editor: ["Editor", "Editors", "edited by"],
    productionCompany: [
      "Production company",
      "Production companies",
      "a production of",
    ],
  },
  as: (character) => `as ${character}`,
  more: (count) => `${count} more`,
  stars: (mark, best) => `${mark} out of ${best} stars`,
  pressQuotes: "Press quotes",
  carousel: "carousel",
  slide: "slide",
  previous: "Previous",
  next: "Next",
  position: (index, count) => `${index} of ${count}`,
  readMore: "Read more",
  playTrailer: "Play trailer",
  thirdParty: (provider) =>
    `Plays from ${provider}, which then learns of your visit.`,
  watchTrailer: (site) => `Watch the trailer on ${site}`,
  still: (index, film) => `Still ${index} from ${film}`,
  close: "Close",
  born: (details) => `Born: ${details}`,
  died: (details) => `Died: ${details}`,
  newsletter: {
    invitation: (film) =>
      film ? `News of ${film} by email` : "News of our films by email",
    email: "Email address",
    submit: "Subscribe",
    consent: "Only for this newsletter. You can unsubscribe at any time.",
    privacy: "Privacy notice",
    invalid: "Please enter an email address.",
    sending: "Sending…",
    done: "Thank you. Please look in your inbox: you may have to confirm.",
    inbox:
      "Almost there: please open the email that we have sent you, and confirm.",
    sent: "Your request is on its way. Please look in your inbox.",
    already: "This address is on the list already.",
    refused: (reason = "") => `The address was not taken. ${reason}`.trim(),
    busy: "Too many requests. Please try again in a few minutes.",
    offline:
      "There is no network. Your address is still here; please try again.",
    down: "The newsletter service does not answer. Your address is still here; please try again later.",
  },
};
