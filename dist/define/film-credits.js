import { define } from "./define.js";
import { FilmCredits } from "../elements/film-credits/film-credits.js";
// src/define/film-credits.ts
define("film-credits", FilmCredits);
export { FilmCredits };

//# sourceMappingURL=film-credits.js.map