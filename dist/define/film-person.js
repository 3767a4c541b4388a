import { define } from "./define.js";
import { FilmPerson } from "../elements/film-person/film-person.js";
// src/define/film-person.ts
define("film-person", FilmPerson);
export { FilmPerson };

//# sourceMappingURL=film-person.js.map