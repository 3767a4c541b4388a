import { FilmTrailer } from "../elements/film-trailer/film-trailer.js";
export { FilmTrailer };
