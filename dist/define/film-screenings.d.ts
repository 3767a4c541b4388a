import { FilmScreenings } from "../elements/film-screenings/film-screenings.js";
export { FilmScreenings };
