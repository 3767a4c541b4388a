import { FilmCard } from "../elements/film-card/film-card.js";
import { define } from "./define.js";

define("film-card", FilmCard);

export { FilmCard };
