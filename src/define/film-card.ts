import { define } from "./define.js";
import { FilmCard } from "../elements/film-card/film-card.js";

define("film-card", FilmCard);

export { FilmCard };
