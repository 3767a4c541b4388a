import { define } from "./define.js";
import { FilmProgramme } from "../elements/film-programme/film-programme.js";
// src/define/film-programme.ts
define("film-programme", FilmProgramme);
export { FilmProgramme };

//# sourceMappingURL=film-programme.js.map