import type { LitElement } from "lit";
import { AddressController } from "../../controllers/address-controller.js";
import type { Pairs } from "../../controllers/own-parameters.js";
import { facetNames, type Choice, type FacetName } from "./facets.js";
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

/** What an address is to say. */
export const writeChosen = (chosen: Chosen): Pairs =>
  [
    ["q", chosen.query],
    ...[...chosen.facets].flatMap(([name, values]) =>
      [...values].map((value) => [name, value]),
    ),
    ["sort", chosen.order],
    ["view", chosen.view],
    ["on", chosen.on],
    ["plan", chosen.plan],
  ].filter((pair): pair is [string, string] => !!pair[1]);

/** The choice with a value of a facet, or without it. */
export const choose = (
  facets: Choice,
  name: FacetName,
  value: string,
  isChosen: boolean,
): Choice =>
  new Map(facets).set(
    name,
    new Set(
      [...(facets.get(name) ?? []), value].filter(
        (other) => isChosen || other !== value,
      ),
    ),
  );

/** What the visitor of an element has chosen, which stands in the page's address. */
export class Chooser {
  chosen: Chosen = readChosen([]);
  readonly #address: AddressController;
  readonly #changed: () => void;

  /** @param changed Called at every choice, and when the visitor goes back or forth. */
  constructor(host: LitElement, changed: () => void) {
    this.#changed = changed;
    this.#address = new AddressController(host, (pairs) => {
      this.chosen = readChosen(pairs);
      changed();
    });
  }

  /** Whether there is something to take back. */
  get isNarrowed(): boolean {
    const { query, facets } = this.chosen;
    return !!query || [...facets.values()].some(({ size }) => size);
  }

  /** Takes a choice, into the address too. */
  take(change: Partial<Chosen>, isTyping = false): void {
    this.chosen = { ...this.chosen, ...change };
    this.#address.write(writeChosen(this.chosen), isTyping);
    this.#changed();
  }

  /** The address of a plan. */
  hrefOf(plan: string): string {
    return this.#address.href(
      writeChosen({ ...readChosen([]), view: "plan", plan }),
    );
  }
}
