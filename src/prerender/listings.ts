import { isLoaded, loadDocument, type Outcome } from "../store/documents.js";
import type { Node } from "../film/node.js";
import type { Addresses } from "./addresses.js";
import type { Load } from "./files.js";
import { carry } from "./listing.js";

/** Reads the listings that a page names. */
export class Listings {
  readonly #documents = new Map<string, Promise<Outcome | undefined>>();
  readonly #addresses: Addresses;
  readonly #load: Load;

  constructor(addresses: Addresses, load: Load) {
    this.#addresses = addresses;
    this.#load = load;
  }

  /**
   * Reads what an element's `src` names.
   *
   * @returns Undefined for what is not to be asked for.
   * @throws An Error with a message for people.
   */
  async read(src: string): Promise<Node | undefined> {
    const url = URL.canParse(src, this.#addresses.base)
      ? new URL(src, this.#addresses.base)
      : undefined;
    if (!url || !/^https?:$/.test(url.protocol))
      throw new Error("its src is no web address");
    const fragment = src.split("#")[1] ?? "";
    url.hash = "";
    const path = this.#addresses.pathOf(url.href);
    const document =
      this.#documents.get(url.href) ?? this.#open(url.href, path);
    this.#documents.set(url.href, document);
    const outcome = await document;
    if (!outcome) return undefined;
    const name = path ?? url.href;
    if (!isLoaded(outcome))
      throw new Error(
        outcome.code === "film"
          ? `${name} has no schema.org Movie`
          : `${name} is neither JSON nor an HTML page with JSON-LD`,
      );
    const node = outcome.graph.find(fragment);
    if (!node) throw new Error(`${name} has no film #${fragment}`);
    return carry(node, url.href);
  }

  async #open(
    address: string,
    path: string | undefined,
  ): Promise<Outcome | undefined> {
    const text = await this.#load(path ?? address);
    return text === undefined ? text : loadDocument([{ text }], address);
  }
}
