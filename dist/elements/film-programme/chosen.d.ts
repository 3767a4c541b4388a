import type { Pairs } from "../../controllers/own-parameters.js";
import { type Choice } from "./facets.js";
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
