/** What the bundlers are given, as a site would write it. */
export const entries = {
  define: `import "film-elements/define/film-card.js";`,
  class: `import { FilmCard } from "film-elements"; globalThis.kept = FilmCard;`,
  reader: `import { readFilm } from "film-elements"; globalThis.kept = readFilm;`,
};
