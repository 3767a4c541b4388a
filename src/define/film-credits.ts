import { define } from "./define.js";
import { FilmCredits } from "../elements/film-credits/film-credits.js";

define("film-credits", FilmCredits);

export { FilmCredits };
