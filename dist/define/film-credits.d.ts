import { FilmCredits } from "../elements/film-credits/film-credits.js";
export { FilmCredits };
