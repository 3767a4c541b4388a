import { type Film } from "./film.js";
import { type Node } from "./node.js";
import { type ReadContext } from "./read-values.js";
/**
 * Reads one film out of a cleaned schema.org Movie node. Never throws: what cannot be used is left out and reported.
 *
 * @see https://schema.org/Movie
 */
export declare function readFilm(node: Node, { lang, base, report }: ReadContext): Film;
