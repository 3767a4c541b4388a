import { define } from "./define.js";
import { FilmTrailer } from "../elements/film-trailer/film-trailer.js";
// src/define/film-trailer.ts
define("film-trailer", FilmTrailer);
export { FilmTrailer };

//# sourceMappingURL=film-trailer.js.map