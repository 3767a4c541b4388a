import { define } from "./define.js";
import { FilmCard } from "../elements/film-card/film-card.js";
// src/define/film-card.ts
define("film-card", FilmCard);
export { FilmCard };

//# sourceMappingURL=film-card.js.map