import { FilmPerson } from "../elements/film-person/film-person.js";
export { FilmPerson };
