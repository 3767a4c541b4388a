/** Finds each of these elements, and each `div` that stands in for one. */
export declare const selectorOf: (tags: readonly string[]) => string;
/**
 * Finds elements on a page, now and whenever something is added, and puts elements in the places of their stand-ins: in a
 * host that takes no unknown tags, `<div data-film-card data-src="…">` is `<film-card src="…">`.
 *
 * @param tags The tags to look for.
 * @param found Called for each element and stand-in that is there or comes, maybe more than once.
 * @returns A function that watches a root: the document, or a shadow root.
 */
export declare function watchPage(tags: readonly string[], found?: (element: HTMLElement, tag: string) => void): (root: Document | ShadowRoot) => void;
