import { FilmAwards } from "../elements/film-awards/film-awards.js";
export { FilmAwards };
