import type { Film, Image, Text } from "../../film/film.js";
import type { Node } from "../../film/node.js";
/**
 * Writes films as schema.org JSON-LD. A module of its own that is fetched when a page wants it; it must not import
 * anything but types.
 */
/** A text as JSON-LD has it: with its language where that is known. */
export declare const text: (value: Text | undefined) => unknown;
/** A node without the properties that are not known. */
export declare const node: (type: string, properties: Node) => Node;
export declare const image: ({ url, caption, creditText, ...size }: Image) => Node;
/**
 * A film as a schema.org Movie, ready for `JSON.stringify`. `readFilm` makes the same film of it again, in the language
 * that it was read in. Where it goes into HTML as a string, `<` has to be escaped (`\u003c`).
 *
 * @see https://schema.org/Movie
 * @see https://www.w3.org/TR/json-ld11/#string-internationalization
 */
export declare function writeFilm(film: Film): Node;
