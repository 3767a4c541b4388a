/**
 * Looks for elements in a root and goes on looking, for a shadow root of your own that has some in it. The document and the
 * shadow roots of our own elements are watched by themselves.
 */
export declare const discover: (root: Document | ShadowRoot) => void;
