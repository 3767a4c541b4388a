import { define } from "./define.js";
import { FilmSynopsis } from "../elements/film-synopsis/film-synopsis.js";

define("film-synopsis", FilmSynopsis);

export { FilmSynopsis };
