/**
 * Whether an element has to wait until it is drawn. Where many come together the first are drawn at once, the others after
 * the next frame, those near the window before those that are far: no number of elements keeps a page from its visitor.
 *
 * @param draw Draws it when its turn comes. Not called where it does not have to wait.
 */
export declare function mustWait(element: Element, draw: () => void): boolean;
