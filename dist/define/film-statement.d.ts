import { FilmStatement } from "../elements/film-statement/film-statement.js";
export { FilmStatement };
