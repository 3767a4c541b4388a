import type { Film } from "../../film/film.js";
import type { Node } from "../../film/node.js";
/**
 * A film as a schema.org Movie, ready for `JSON.stringify`. `readFilm` makes the same film of it again, in the language
 * that it was read in. Where it goes into HTML as a string, `<` has to be escaped (`\u003c`).
 *
 * @see https://schema.org/Movie
 * @see https://www.w3.org/TR/json-ld11/#string-internationalization
 */
export declare function writeFilm(film: Film): Node;
