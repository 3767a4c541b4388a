import type { LitElement } from "lit";
import { type Chosen } from "./chosen.js";
/** What writes the address; undefined where it cannot be had. */
type FetchWriter = () => Promise<typeof import("./address.js") | undefined>;
/** What the visitor of an element has chosen, which stands in the page's address. */
export declare class Chooser {
    #private;
    chosen: Chosen;
    /** @param changed Called at every choice, and when the visitor goes back or forth. */
    constructor(host: LitElement, fetchWriter: FetchWriter, changed: () => void);
    /** Whether there is something to take back. */
    get isNarrowed(): boolean;
    /** Takes a choice, into the address too. */
    take(change: Partial<Chosen>, isTyping?: boolean): void;
    /** The address of a plan. */
    hrefOf(plan: string): Promise<string>;
}
export {};
