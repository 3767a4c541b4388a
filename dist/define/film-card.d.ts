import { FilmCard } from "../elements/film-card/film-card.js";
export { FilmCard };
