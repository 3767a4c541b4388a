import type { CardWords } from "./words.js";

/** English, as far as a card speaks it: most pages have one, and many nothing else. */
export const words: CardWords = {
  duration: (hours, minutes) =>
    [hours && `${hours}h`, minutes && `${minutes}min`]
      .filter(Boolean)
      .join(" "),
  certificate: (rating, body) =>
    `Certificate ${rating}${body ? `, ${body}` : ""}`,
  subtitles: (languages) => `${languages} subtitles`,
  noDialogue: "No dialogue",
  poster: (name) => `Poster of ${name}`,
  releaseDate: (date) => `Release date: ${date}`,
};
