import { define } from "./define.js";
import { FilmAwards } from "../elements/film-awards/film-awards.js";

define("film-awards", FilmAwards);

export { FilmAwards };
