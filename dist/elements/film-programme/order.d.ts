/** How a programme can be ordered, in the order in which it is offered. */
export declare const orders: readonly ["time", "title", "year", "director"];
/** One of them. */
export type Order = (typeof orders)[number];
