import type { Pairs } from "../../controllers/own-parameters.js";
import { facetNames, type Choice } from "./facets.js";
import { orders, type Order } from "./order.js";

/** How a programme can be looked at, in the order in which it is offered. */
export const views = ["list", "grid", "timeline", "plan"] as const;
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
export function readChosen(pairs: Pairs): Chosen {
  const all = (name: string): string[] =>
    pairs.flatMap(([own, value]) => (own === name ? value : []));
  const one = (name: string): string | undefined => all(name)[0];
  return {
    query: one("q") ?? "",
    facets: new Map(facetNames.map((name) => [name, new Set(all(name))])),
    order: orders.find((order) => order === one("sort")),
    view: views.find((view) => view === one("view")),
    on: one("on"),
    plan: one("plan"),
  };
}
