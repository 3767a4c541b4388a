import type { Node } from "../../film/node.js";
/**
 * Reads the quotes that a page has written out: each `<blockquote>` with its `<cite>`, or with the `<figcaption>` of the
 * figure around it. Its `cite` attribute or the link in the source is the review's address, its `lang` the language.
 *
 * @returns Nodes of https://schema.org/Review.
 */
export declare const readBlockquotes: (element: Element) => Node[];
