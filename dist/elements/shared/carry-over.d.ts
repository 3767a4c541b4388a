/**
 * Empties a prerendered shadow root, and remembers what the visitor has done in it: where the focus is, what has been
 * typed and unfolded. Not how far it is scrolled: to ask for that would lay out the page again for each element.
 *
 * @returns A function that does the same to what stands there instead, element by element; shadow roots inside of it as
 * soon as they are there.
 */
export declare function carryOver(root: ShadowRoot): () => void;
