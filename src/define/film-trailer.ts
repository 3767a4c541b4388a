import { define } from "./define.js";
import { FilmTrailer } from "../elements/film-trailer/film-trailer.js";

define("film-trailer", FilmTrailer);

export { FilmTrailer };
