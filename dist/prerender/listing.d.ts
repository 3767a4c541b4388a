import { type Node } from "../film/node.js";
/**
 * A listing as a page carries it: whole, in all its languages, and with addresses that do not depend on where it was.
 * `readFilm` makes the same film of it, whatever the language.
 *
 * @param node A film out of a graph; it may hold itself.
 * @param base The address of the document that it is from.
 */
export declare function carry(node: Node, base: string): Node;
/** JSON for a script element: nothing in it ends the script or, in older readers of JavaScript, a line. */
export declare const toScript: (value: unknown) => string;
