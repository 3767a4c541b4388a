import type { Film } from "../../film/film.js";
import type { ScreeningsByFilm } from "../../film/list-films.js";
import type { Besides } from "./besides.js";
import type { Catalogue } from "./catalogue.js";
import type { Chosen } from "./chosen.js";
import { valuesOf } from "./facets.js";
import type { Finder } from "./finder.js";
import { later } from "../shared/later.js";
import type { Order } from "./order.js";

/** What of a programme is to be shown: what fits the search and the filters, in order. */
export class Results {
  readonly catalogue: Catalogue;
  /** The films that the search has left. */
  found: readonly Film[] = [];
  /** Those of them that fit the filters, and with which of their screenings, if that is not all. */
  shown: readonly Film[] = [];
  fitting: ScreeningsByFilm | undefined;
  readonly #besides: Besides;
  readonly #changed: () => void;
  #finder: Finder | undefined;

  /**
   * @param changed Called when what was asked for can be had.
   */
  constructor(catalogue: Catalogue, besides: Besides, changed: () => void) {
    this.catalogue = catalogue;
    this.#besides = besides;
    this.#changed = changed;
  }

  /** Makes search and order ready, in idle time. */
  prepare(): void {
    later(this, () => {
      for (const name of ["finder", "values", "address"] as const)
        void this.#besides.fetch(name).then(() => this.finder);
    });
  }

  /** What searches and orders; undefined as long as it is not there. It makes itself ready in idle time. */
  get finder(): Finder | undefined {
    const module = this.#besides.use("finder");
    if (!module || this.#finder) return this.#finder;
    const { films, screenings, lang } = this.catalogue;
    return (this.#finder = new module.Finder({
      films,
      screenings,
      valuesOf,
      lang,
      later,
    }));
  }

  /** @returns Whether there is something new to show; if not, what is shown stays until what it needs has come. */
  update(
    { query, facets }: Pick<Chosen, "query" | "facets">,
    order: Order,
  ): boolean {
    const isFiltered = [...facets.values()].some(({ size }) => size);
    const isPlain = order === "time" && !query && !isFiltered;
    const finder = isPlain ? undefined : this.finder;
    if (finder && query && !finder.isReady) {
      finder.whenReady(this.#changed);
      return false;
    }
    this.found =
      finder?.search(finder.sorted(order), query) ?? this.catalogue.byTime;
    this.fitting = isFiltered ? finder?.narrow(this.found, facets) : undefined;
    this.shown = this.fitting ? [...this.fitting.keys()] : this.found;
    return true;
  }
}
