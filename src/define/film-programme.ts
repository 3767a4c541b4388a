import { define } from "./define.js";
import { FilmProgramme } from "../elements/film-programme/film-programme.js";

define("film-programme", FilmProgramme);

export { FilmProgramme };
