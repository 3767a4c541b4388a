import { define } from "./define.js";
import { FilmPerson } from "../elements/film-person/film-person.js";

define("film-person", FilmPerson);

export { FilmPerson };
