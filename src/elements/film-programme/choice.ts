import type { LitElement } from "lit";
import { AddressController } from "../../controllers/address-controller.js";
import { divide } from "../../controllers/own-parameters.js";
import type { AddressKit } from "../../controllers/write-address.js";
import { readChosen, type Chosen } from "./chosen.js";

/** What writes the address; undefined where it cannot be had. */
type FetchWriter = () => Promise<typeof import("./address.js") | undefined>;

/** What the visitor of an element has chosen, which stands in the page's address. */
export class Chooser {
  chosen: Chosen = readChosen([]);
  readonly #address: AddressController;
  readonly #fetchWriter: FetchWriter;
  readonly #changed: () => void;
  /** Writes what a visitor who was typing has left. */
  #flush: (() => void) | undefined;

  /** @param changed Called at every choice, and when the visitor goes back or forth. */
  constructor(host: LitElement, fetchWriter: FetchWriter, changed: () => void) {
    this.#fetchWriter = fetchWriter;
    this.#changed = changed;
    this.#address = new AddressController(host, (pairs) => {
      this.chosen = readChosen(pairs);
      changed();
    });
    host.addController({ hostDisconnected: () => this.#flush?.() });
  }

  /** Whether there is something to take back. */
  get isNarrowed(): boolean {
    const { query, facets } = this.chosen;
    return !!query || [...facets.values()].some(({ size }) => size);
  }

  /** Takes a choice, into the address too. */
  take(change: Partial<Chosen>, isTyping = false): void {
    const chosen = (this.chosen = { ...this.chosen, ...change });
    // Where what writes it cannot be had, it is shown all the same.
    void this.#fetchWriter().then((module) => {
      this.#flush = module?.flush;
      module?.write(this.#kit, chosen, isTyping);
    });
    this.#changed();
  }

  /** The address of a plan. */
  async hrefOf(plan: string): Promise<string> {
    const module = await this.#fetchWriter();
    const none = readChosen([]);
    return module?.href(this.#kit, { ...none, view: "plan", plan }) ?? "";
  }

  get #kit(): AddressKit {
    return { prefix: this.#address.prefix, divide };
  }
}
