import { FilmProgramme } from "../elements/film-programme/film-programme.js";
export { FilmProgramme };
