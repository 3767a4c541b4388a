import { define } from "./define.js";
import { FilmStatement } from "../elements/film-statement/film-statement.js";

define("film-statement", FilmStatement);

export { FilmStatement };
