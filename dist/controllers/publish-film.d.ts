import type { Node } from "../film/node.js";
/**
 * Puts a film into the page's head, once however many elements want it, and not at all when the page says it already.
 *
 * @param node A schema.org Movie.
 * @returns A function that takes it away again when nobody wants it any more. Call it once.
 */
export declare function publishFilm(node: Node, page: Document): () => void;
