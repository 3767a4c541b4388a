import {
  isServer,
  type ReactiveController,
  type ReactiveControllerHost,
} from "lit";
import { readPairs, type Pairs } from "./own-parameters.js";

/** The prefixes in use on the page. */
const taken = new Set<string>();

/**
 * Reads what a visitor has chosen out of the page's address, from query parameters of the element's own, and tells when the
 * address changes: the prefix is the element's `id`, else `programme`, and with a number where that is taken. How they are
 * written: `write-address.ts`.
 */
export class AddressController implements ReactiveController {
  /** What the element's parameters begin with. */
  prefix = "";
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #changed: (pairs: Pairs) => void;

  /** @param changed Called when the element is on the page, and whenever the visitor goes back or forth. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    changed: (pairs: Pairs) => void,
  ) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    const name = this.#host.id || "programme";
    let prefix = name;
    for (let count = 2; taken.has(prefix); count++) prefix = name + count;
    taken.add((this.prefix = prefix));
    addEventListener("popstate", this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    if (isServer) return;
    taken.delete(this.prefix);
    removeEventListener("popstate", this.#look);
  }

  readonly #look = (): void =>
    this.#changed(readPairs(location.search, this.prefix));
}
