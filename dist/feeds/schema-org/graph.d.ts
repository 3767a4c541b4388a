import type { Report } from "../../film/diagnostic.js";
import { type Node } from "../../film/node.js";
/** The text of a document, or of one script element of a page. */
export interface Script {
    /** The `id` of the script element. */
    readonly id?: string;
    readonly text: string;
    /** Whether it has been cleaned already, so that a `<` in it is a `<` to be read. */
    readonly tidy?: boolean;
}
/** One JSON value of a document: a JSON file's only one, or one script block of a page. */
export interface Block {
    /** The `id` of the script element. */
    readonly id?: string | undefined;
    readonly value: unknown;
}
/** What a document says, ready to be read as films. */
export interface Graph {
    /** The document's absolute URL, against which its relative URLs are resolved. */
    readonly base?: string | undefined;
    /** Its films: block by block, those that stand highest first. */
    readonly films: readonly Node[];
    /** Whether it names events, such as screenings. */
    readonly events: boolean;
    /** What stands highest in each block, cleaned: nodes, or lists of them. */
    readonly roots: readonly unknown[];
    /**
     * Finds one film; the first when the fragment is empty.
     *
     * @param fragment The `id` of a script element, or a node's `@id`, with or without what stands before its `#`.
     */
    find(fragment: string): Node | undefined;
}
/**
 * Cleans JSON-LD into a graph: nodes that share an `@id` become one node (across blocks too), nothing deeper or more than
 * the limits, no prototypes. It copies and never merges what it was given, so that `__proto__` in a document is a name like
 * any other.
 *
 * @param base The document's absolute URL.
 */
export declare function readGraph(blocks: readonly Block[], report: Report, base?: string): Graph;
