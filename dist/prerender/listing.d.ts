import { type Node } from "../film/node.js";
/** What of a document is copied, and how. */
export interface Copying {
    /** The address of the document. */
    readonly base: string;
    /** Whether an `@id` stays as it is: what calendars know a screening by is made of it. Else it is made absolute. */
    readonly keepsIds?: boolean;
    /** What stands for a node in the copy; undefined for what is not to be in it. */
    readonly change?: (node: Node) => Node | undefined;
}
/**
 * Makes a function that copies values of a graph, one after another into one document: what holds itself, or has been
 * copied before, and has an `@id`, is named by that. Addresses no longer depend on where the document was.
 */
export declare function copier({ base, keepsIds, change, }: Copying): (value: unknown, property?: string) => unknown;
/**
 * A film as a page carries it: whole, in all its languages, and with addresses that do not depend on where it was.
 * `readFilm` makes the same film of it, whatever the language.
 *
 * @param node A film out of a graph; it may hold itself.
 * @param base The address of the document that it is from.
 */
export declare const carry: (node: Node, base: string, copy?: (value: unknown, property?: string) => unknown) => Node;
/** JSON for a script element: nothing in it ends the script or, in older readers of JavaScript, a line. */
export declare const toScript: (value: unknown) => string;
