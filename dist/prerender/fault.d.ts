import { type PageElement } from "./page.js";
/** Something in a page that is not as it has to be, and where it stands. */
export interface Fault {
    /** From 1. */
    readonly line: number;
    /** From 1. */
    readonly column: number;
    /** The element's tag and source: `<film-card src="film.json">`. */
    readonly element: string;
    /** What is wrong, a sentence without its end. */
    readonly message: string;
}
/** A page that cannot be prepared as a whole, and is therefore left as it is. */
export declare class PrerenderError extends Error {
    /** All of it, in the order of the page. */
    readonly faults: readonly Fault[];
    constructor(faults: readonly Fault[]);
}
/** A fault at an element. */
export declare const faultOf: (element: PageElement, message: string) => Fault;
/** Throws faults, if there are any. */
export declare const failIf: (faults: readonly Fault[]) => void;
