/**
 * Remembers which link or button of a list has the focus. When the first of the list go, those that follow take over their
 * places in the page, and what has the focus would be another screening's.
 *
 * @returns A function that gives the focus to the same one, wherever it is now; if it has gone, it stays where it is.
 */
export declare function keepFocus(root: ShadowRoot | null): () => void;
