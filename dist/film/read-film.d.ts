import type { Report } from "./diagnostic.js";
import { type Film } from "./film.js";
import { type Node } from "./node.js";
/** What reading needs to know besides the node. */
export interface ReadContext {
    /** The BCP 47 tag of the language in which the film will be shown. */
    readonly lang: string;
    /** The absolute URL that relative ones in the listing are resolved against. */
    readonly base?: string | undefined;
    /** Told of everything that cannot be used. */
    readonly report: Report;
}
/**
 * Reads one film out of a cleaned schema.org Movie node. Never throws: what cannot be used is left out and reported.
 *
 * @see https://schema.org/Movie
 */
export declare function readFilm(node: Node, { lang, base, report }: ReadContext): Film;
