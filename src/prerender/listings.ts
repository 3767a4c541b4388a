import { isLoaded, loadDocument, type Outcome } from "../store/documents.js";
import type { Node } from "../film/node.js";
import type { Addresses } from "./addresses.js";
import type { Load } from "./files.js";
import { carryScreenings } from "./carry-screenings.js";
import { carry } from "./listing.js";

/** What of a document a page carries besides the film. */
export interface Wanted {
  /** Whether its screenings, if it has any. */
  readonly screenings: boolean;
  /** Whether also those of other films, and the document without a film. */
  readonly all: boolean;
}

/** A document as a page carries it. */
export interface Listing {
  readonly node: Node;
  /** The film that was asked for; undefined where there are only events. */
  readonly film: Node | undefined;
}

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
  async read(src: string, wanted: Wanted): Promise<Listing | undefined> {
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
    const { graph } = outcome;
    const film = graph.find(fragment);
    const isOfEvents = wanted.all && !fragment && graph.events;
    if (!film && !isOfEvents)
      throw new Error(`${name} has no film${fragment && ` #${fragment}`}`);
    const node =
      !film || (wanted.screenings && graph.events)
        ? carryScreenings(graph, film, wanted.all && !fragment)
        : carry(film, url.href);
    return { node, film };
  }

  async #open(
    address: string,
    path: string | undefined,
  ): Promise<Outcome | undefined> {
    const text = await this.#load(path ?? address);
    return text === undefined ? text : loadDocument([{ text }], address);
  }
}
