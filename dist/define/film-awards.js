import { define } from "./define.js";
import { FilmAwards } from "../elements/film-awards/film-awards.js";
// src/define/film-awards.ts
define("film-awards", FilmAwards);
export { FilmAwards };

//# sourceMappingURL=film-awards.js.map