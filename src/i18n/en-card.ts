import type { CardWords } from "./words.js";

const list = (separator: string, ...parts: unknown[]): string =>
  parts.filter(Boolean).join(separator);
const count = (number: number, unit: string): unknown =>
  number && `${number} ${unit}${number > 1 ? "s" : ""}`;

/** English, as far as a card speaks it: most pages have one, and many nothing else. */
export const words: CardWords = {
  duration: (hours, minutes) =>
    list(" ", hours && `${hours}h`, minutes && `${minutes}min`),
  // As `Intl` says it, whose first formatter takes as long as the rest of a card.
  spokenDuration: (hours, minutes) =>
    list(", ", count(hours, "hour"), count(minutes, "minute")),
  certificate: (rating, body) =>
    `Certificate ${rating}${body ? `, ${body}` : ""}`,
  subtitles: (languages) => `${languages} subtitles`,
  noDialogue: "No dialogue",
  poster: (name) => `Poster of ${name}`,
  releaseDate: (date) => `Release date: ${date}`,
};
