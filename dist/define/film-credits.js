import { FilmCredits } from "../elements/film-credits/film-credits.js";
import { define } from "./define.js";
// src/define/film-credits.ts
define("film-credits", FilmCredits);
export { FilmCredits };

//# sourceMappingURL=film-credits.js.map