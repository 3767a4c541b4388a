import type { ReactiveController, ReactiveControllerHost } from "lit";
import { readPairs, writePairs, type Pairs } from "./own-parameters.js";

/** The prefixes in use on the page. */
const taken = new Set<string>();

/** How long a visitor is given to type on, in milliseconds. Safari takes a hundred changes of the address in half a minute. */
const pause = 300;

/**
 * Keeps what a visitor has chosen in the page's address, as query parameters of the element's own, and tells when the
 * address changes: the prefix is the element's `id`, else `programme`, and with a number where that is taken. The entry of
 * the history keeps what a router has put there. Where the page may not change its address, nothing happens.
 */
export class AddressController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #changed: (pairs: Pairs) => void;
  #prefix = "";
  #timer: ReturnType<typeof setTimeout> | undefined;
  #late: (() => void) | undefined;

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
    taken.add((this.#prefix = prefix));
    addEventListener("popstate", this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    this.#flush();
    taken.delete(this.#prefix);
    removeEventListener("popstate", this.#look);
  }

  /** The page's address with these parameters instead of those of now. */
  href(pairs: Pairs): string {
    const { search, href } = location;
    const url = new URL(href);
    url.search = writePairs(search, this.#prefix, pairs);
    return url.href;
  }

  /**
   * Puts parameters into the address.
   *
   * @param typing Whether more of it is likely to come: then it is written in a moment, and is no step to go back to.
   */
  write(pairs: Pairs, typing: boolean): void {
    clearTimeout(this.#timer);
    const write = (): void => {
      this.#late = undefined;
      const href = this.href(pairs);
      if (href === location.href) return;
      try {
        history[typing ? "replaceState" : "pushState"](history.state, "", href);
      } catch {
        // A frame without an address of its own, or too many changes: it is shown all the same.
      }
    };
    this.#late = typing ? write : undefined;
    if (typing) this.#timer = setTimeout(write, pause);
    else write();
  }

  #flush(): void {
    clearTimeout(this.#timer);
    this.#late?.();
  }

  readonly #look = (): void =>
    this.#changed(readPairs(location.search, this.#prefix));
}
