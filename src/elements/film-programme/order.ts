/** How a programme can be ordered, in the order in which it is offered. */
export const orders = ["time", "title", "year", "director"] as const;
/** One of them. */
export type Order = (typeof orders)[number];
