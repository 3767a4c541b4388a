import { FilmCredits } from "../elements/film-credits/film-credits.js";
import { define } from "./define.js";

define("film-credits", FilmCredits);

export { FilmCredits };
