import { type DefaultTreeAdapterTypes } from "parse5";
import type { Film } from "../film/film.js";
import { type PageElement } from "./page.js";
type ParentNode = DefaultTreeAdapterTypes.ParentNode;
/** All elements below a node, those in nested shadow roots too. */
export declare function elementsUnder(node: ParentNode): Generator<PageElement>;
/**
 * Makes of what Lit's server rendering wrote what a page shows that may have no script: without the marks of Lit's
 * hydration, with links for buttons, and nothing of it inert.
 */
export declare function readShadow(markup: string, film: Film | undefined, nonce: string | undefined): DefaultTreeAdapterTypes.DocumentFragment;
/** A shadow root as a page has it. */
export declare const writeShadow: (root: DefaultTreeAdapterTypes.DocumentFragment) => string;
export {};
