import { define } from "./define.js";
import { FilmScreenings } from "../elements/film-screenings/film-screenings.js";

define("film-screenings", FilmScreenings);

export { FilmScreenings };
