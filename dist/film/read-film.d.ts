import type { Film } from "./film.js";
import type { Node } from "./node.js";
import { type ReadContext, type Table } from "./read-values.js";
/** All that there is to know of a film. */
export declare const filmTable: Table<Film>;
/**
 * Reads one film out of a cleaned schema.org Movie node. Never throws: what cannot be used is left out and reported.
 *
 * @see https://schema.org/Movie
 */
export declare const readFilm: (node: Node, { lang, base, report }: ReadContext) => Film;
