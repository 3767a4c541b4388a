import type { LitElement } from "lit";
import type { Pairs } from "../../controllers/own-parameters.js";
import { type Choice, type FacetName } from "./facets.js";
import { type Order } from "./order.js";
/** How a programme can be looked at, in the order in which it is offered. */
export declare const views: readonly ["list", "grid", "timeline", "plan"];
/** One of them. */
export type View = (typeof views)[number];
/** What a visitor has chosen; what is undefined is as the page has it. */
export interface Chosen {
    query: string;
    facets: Choice;
    order?: Order | undefined;
    view?: View | undefined;
    /** The day of the timeline. */
    on?: string | undefined;
    /** Somebody else's plan, as a link has it. */
    plan?: string | undefined;
}
/** What an address says. What is no order or view is none. */
export declare function readChosen(pairs: Pairs): Chosen;
/** What an address is to say. */
export declare const writeChosen: (chosen: Chosen) => Pairs;
/** The choice with a value of a facet, or without it. */
export declare const choose: (facets: Choice, name: FacetName, value: string, isChosen: boolean) => Choice;
/** What the visitor of an element has chosen, which stands in the page's address. */
export declare class Chooser {
    #private;
    chosen: Chosen;
    /** @param changed Called at every choice, and when the visitor goes back or forth. */
    constructor(host: LitElement, changed: () => void);
    /** Whether there is something to take back. */
    get isNarrowed(): boolean;
    /** Takes a choice, into the address too. */
    take(change: Partial<Chosen>, isTyping?: boolean): void;
    /** The address of a plan. */
    hrefOf(plan: string): string;
}
