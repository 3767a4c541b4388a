import type { Node } from "../film/node.js";
/** Every text in a value: a title may be a text, a list, or an object for each language. */
export declare const textsIn: (value: unknown) => string[];
/** Whether a script says it; what cannot be read says nothing. */
export declare const says: (text: string | null, names: readonly string[]) => boolean;
/**
 * Puts JSON-LD into a page's head, once however many elements want it.
 *
 * @param key What tells it from others.
 * @param write Makes it, or nothing, where the page says it already: of that it is given the scripts' texts.
 * @returns A function that takes it away again when nobody wants it any more. Call it once.
 */
export declare function publish(page: Document, key: string, write: (scripts: readonly string[]) => Node | undefined): () => void;
/**
 * Puts a film into the page's head, once however many elements want it, and not at all when the page says it already.
 *
 * @param node A schema.org Movie.
 * @returns A function that takes it away again when nobody wants it any more. Call it once.
 */
export declare function publishFilm(node: Node, page: Document): () => void;
