import { FilmSynopsis } from "../elements/film-synopsis/film-synopsis.js";
export { FilmSynopsis };
