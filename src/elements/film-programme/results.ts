import { creditProperties, type Film } from "../../film/film.js";
import { formatName } from "../../i18n/format.js";
import { spokenLang } from "../../i18n/languages.js";
import type { Besides } from "./besides.js";
import type { Catalogue } from "./catalogue.js";
import type { Chosen } from "./choice.js";
import { valuesOf, type Screenings } from "./facets.js";
import type { Finder } from "./finder.js";
import { later } from "./later.js";
import type { Order } from "./order.js";

/** What of a programme is to be shown: what fits the search and the filters, in order. */
export class Results {
  readonly catalogue: Catalogue;
  /** The films that the search has left. */
  found: readonly Film[] = [];
  /** Those of them that fit the filters, and with which of their screenings, if that is not all. */
  shown: readonly Film[] = [];
  fitting: Screenings | undefined;
  readonly #besides: Besides;
  readonly #changed: () => void;
  #finder: Finder | undefined;
  /** Whether what was asked for waits for the finder to be ready. */
  #awaits = false;

  /** @param changed Called when what was asked for can be had. */
  constructor(catalogue: Catalogue, besides: Besides, changed: () => void) {
    this.catalogue = catalogue;
    this.#besides = besides;
    this.#changed = changed;
  }

  /** Makes search and order ready, in idle time. */
  prepare(): void {
    later(() => {
      void this.#besides.fetch("finder").then(() => this.finder);
      void this.#besides.fetch("values");
    });
  }

  /** What searches and orders; undefined as long as it is not there. It makes itself ready in idle time. */
  get finder(): Finder | undefined {
    const module = this.#besides.use("finder");
    if (!module || this.#finder) return this.#finder;
    const { films, screenings, lang } = this.catalogue;
    const finder = (this.#finder = new module.Finder({
      films,
      screenings,
      valuesOf,
      lang,
      spoken: spokenLang(lang),
      creditProperties,
      nameOfCountry: (code) => formatName(code, lang, "region"),
    }));
    const work = (deadline?: IdleDeadline): void => {
      let more;
      do more = finder.prepare();
      while (more && (deadline?.timeRemaining() ?? 0) > 4);
      if (this.#awaits && finder.isReady) {
        this.#awaits = false;
        this.#changed();
      }
      if (more) later(work);
    };
    later(work);
    return finder;
  }

  /** @returns Whether there is something new to show; if not, what is shown stays until what it needs has come. */
  update(
    { query, facets }: Pick<Chosen, "query" | "facets">,
    order: Order,
  ): boolean {
    const isFiltered = [...facets.values()].some(({ size }) => size);
    const isPlain = order === "time" && !query && !isFiltered;
    const finder = isPlain ? undefined : this.finder;
    // To make it ready at once would be felt at the key.
    this.#awaits = !!finder && !!query && !finder.isReady;
    if (this.#awaits) return false;
    this.found =
      finder?.search(finder.sorted(order), query) ?? this.catalogue.byTime;
    this.fitting = isFiltered ? finder?.narrow(this.found, facets) : undefined;
    this.shown = this.fitting ? [...this.fitting.keys()] : this.found;
    return true;
  }
}
