import { define } from "./define.js";
import { FilmStatement } from "../elements/film-statement/film-statement.js";
// src/define/film-statement.ts
define("film-statement", FilmStatement);
export { FilmStatement };

//# sourceMappingURL=film-statement.js.map