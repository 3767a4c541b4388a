import type { Film } from "./film.js";
import { type ReadContext } from "./read-values.js";
/** The films of a document, each read once: by its node, else by title, year and director, else by title alone. */
export declare class Films {
    #private;
    constructor(context: ReadContext);
    /** The film of a title; the first of several. */
    find(title: string): Film | undefined;
    /**
     * The film that a node or a title stands for; undefined when it has no title.
     *
     * @param path Where it stands.
     */
    get(value: unknown, path: () => string): Film | undefined;
}
