import { define } from "./define.js";
import { FilmSynopsis } from "../elements/film-synopsis/film-synopsis.js";
// src/define/film-synopsis.ts
define("film-synopsis", FilmSynopsis);
export { FilmSynopsis };

//# sourceMappingURL=film-synopsis.js.map