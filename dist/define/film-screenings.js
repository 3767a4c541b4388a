import { define } from "./define.js";
import { FilmScreenings } from "../elements/film-screenings/film-screenings.js";
// src/define/film-screenings.ts
define("film-screenings", FilmScreenings);
export { FilmScreenings };

//# sourceMappingURL=film-screenings.js.map