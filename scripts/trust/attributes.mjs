// The elements' attributes, all good but for up to eight.
import { pick } from "./random.mjs";
import { hostileText } from "./values.mjs";

const good = {
  name: "Night Ferry",
  "alternate-name": "Nachtfähre",
  url: "https://pages.example/night-ferry",
  image: "https://pictures.example/poster.jpg",
  description: "A ferry leaves.",
  abstract: "A ferry leaves.",
  duration: "1h 25min",
  genre: "Drama, Sea",
  "in-language": "de, fr",
  "subtitle-language": "en",
  "country-of-origin": "DE",
  "content-rating": "12A",
  "date-created": "2024",
  "date-published": "2025-03-07",
  award: "Locarno Film Festival 2024: Special Mention; Harbour Prize",
  actor: "Ida Rohr (The Captain), Tom Veit",
  director: "Jo Amsel",
  contributor: "Kim Dorn (Sound)",
  "production-company": "Kaifilm",
  review: "“Cold and clear” The Harbour Post",
  trailer: "https://videos.example/trailer.webm",
  "thumbnail-url": "https://pictures.example/trailer.jpg",
  caption: "https://captions.example/en.vtt",
  text: "I grew up by the water.",
  creator: "Jo Amsel",
  "birth-place": "Kiel",
  "birth-date": "1984-05-02",
  action: "/subscribe",
  "privacy-policy": "https://pages.example/privacy",
};

/** Further ones that are good when they are not there. */
const optional = [
  "sections",
  "max",
  "person",
  "heading-level",
  "lang",
  "dir",
  "layout",
  "src",
];

/** Attributes for any element, of which one to eight are hostile. */
export function hostileAttributes(random) {
  const attributes = { ...good };
  const names = [...Object.keys(good), ...optional];
  for (let left = 1 + random(8); left; left--)
    attributes[pick(random, names)] = hostileText(random);
  return attributes;
}
