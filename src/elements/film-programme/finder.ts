import { creditProperties, type Film } from "../../film/film.js";
import type { ScreeningsByFilm } from "../../film/list-films.js";
import { finder, foldAll, withoutArticle } from "../../i18n/fold.js";
import { formatName } from "../../i18n/format.js";
import { spokenLang } from "../../i18n/languages.js";
import type { Choice, FacetName, ValuesOf } from "./facets.js";
import type { later } from "../shared/later.js";
import type { Order } from "./order.js";

/**
 * Search, order and filters of a programme. Fetched when the first frame is there, so that it is at hand when it is first used;
 * of what the programme alone has already, it must import nothing but types.
 */

/** What it needs to know of the element. */
export interface FinderKit {
  readonly films: readonly Film[];
  readonly screenings: ScreeningsByFilm;
  readonly valuesOf: ValuesOf;
  /** The page's language. */
  readonly lang: string;
  readonly later: typeof later;
}

/** Comes after every name. */
const last = "\uffff";

/** Who has the family name first, in whose script that can be seen. */
const familyFirst = /[\p{sc=Han}\p{sc=Hang}]|,/u;
const directorOf = ({ director: [first] }: Film): string => {
  const name = first?.name.value;
  return name === undefined
    ? last
    : familyFirst.test(name)
      ? name
      : name.replace(/^(.*)\s(\S+)$/, "$2 $1");
};
const yearOf = ({ dateCreated, datePublished }: Film): number =>
  Number.parseInt(dateCreated ?? datePublished ?? "0");

/** Stands for the screening of a film that has none. */
const unscreened = [undefined] as const;

/** A programme made ready for search and order, each part when it is first asked for. */
export class Finder {
  readonly #kit: FinderKit;
  readonly #sorted = new Map<Order, readonly Film[]>();
  readonly #folded = new Map<Film, string>();
  #known: Intl.Collator | undefined;
  #whenReady: (() => void) | undefined;

  /** It makes itself ready in idle time. */
  constructor(kit: FinderKit) {
    this.#kit = kit;
    kit.later(this, this.#prepare);
  }

  readonly #prepare = (deadline?: IdleDeadline): void => {
    let more;
    do more = this.prepare();
    while (more && (deadline?.timeRemaining() ?? 0) > 4);
    if (this.isReady) {
      this.#whenReady?.();
      this.#whenReady = undefined;
    }
    if (more) this.#kit.later(this, this.#prepare);
  };

  /** Calls back when a search costs next to nothing: to prepare it at once would be felt at the key. */
  whenReady(call: () => void): void {
    this.#whenReady = call;
  }

  /** How the language orders names. */
  get #collator(): Intl.Collator {
    return (this.#known ??= new Intl.Collator(
      [spokenLang(this.#kit.lang), "en-GB"],
      {
        numeric: true,
      },
    ));
  }

  /**
   * All films in an order: by the first screening; by title as the alphabet of the page's language has it, without articles
   * of the title's own; by year, the newest first; by the director's last name. Films that are alike there are by title.
   */
  sorted(order: Order): readonly Film[] {
    const known = this.#sorted.get(order) ?? this.#sort(order);
    this.#sorted.set(order, known);
    return known;
  }

  #sort(order: Order): readonly Film[] {
    const { films, screenings, lang } = this.#kit;
    if (order === "time")
      return [
        ...screenings.keys(),
        ...films.filter((film) => !screenings.has(film)),
      ];
    const { compare } = this.#collator;
    const by = (
      list: readonly Film[],
      keyOf: (film: Film) => string,
    ): readonly Film[] =>
      list
        .map((film) => ({ film, key: keyOf(film) }))
        .sort((a, b) => compare(a.key, b.key))
        .map(({ film }) => film);
    if (order === "title")
      return by(films, ({ name }) =>
        name
          ? withoutArticle(name.value, name.lang ?? lang).replace(
              /^[^\p{L}\p{N}]+/u,
              "",
            )
          : last,
      );
    const byTitle = this.sorted("title");
    return order === "year"
      ? [...byTitle].sort((a, b) => yearOf(b) - yearOf(a))
      : by(byTitle, directorOf);
  }

  /** The films in which a visitor finds what was typed. */
  search(films: readonly Film[], query: string): readonly Film[] {
    const finds = finder(query);
    return finds ? films.filter((film) => finds(this.#fold(film))) : films;
  }

  /** Whether a search costs next to nothing. */
  get isReady(): boolean {
    return this.#folded.size === this.#kit.films.length;
  }

  /** Prepares something for the first search and order. @returns Whether there is more. */
  prepare(): boolean {
    const { size } = this.#folded;
    for (const film of this.#kit.films.slice(size, size + 50)) this.#fold(film);
    if (this.#folded.size > size) return true;
    const missing = (["title", "year", "director"] as const).find(
      (order) => !this.#sorted.has(order),
    );
    if (missing) this.sorted(missing);
    return !!missing;
  }

  /** What a film is found by: its titles, people, countries, strands, and the names of its screenings. */
  #fold(film: Film): string {
    const known = this.#folded.get(film);
    if (known !== undefined) return known;
    const { screenings, lang } = this.#kit;
    const texts = [
      film.name,
      film.alternateName,
      ...creditProperties.flatMap((property) =>
        film[property].map(({ name }) => name),
      ),
      ...(screenings.get(film) ?? []).flatMap(({ name, superEvent }) => [
        name,
        ...superEvent,
      ]),
    ].map((text) => text?.value ?? "");
    const folded = foldAll([
      ...new Set([
        ...texts,
        ...film.countryOfOrigin.map((code) => formatName(code, lang, "region")),
      ]),
    ]);
    this.#folded.set(film, folded);
    return folded;
  }

  /** A film's screenings that have one of the chosen values of each facet. */
  #fitting(film: Film, choice: Choice, without?: FacetName) {
    const { screenings, valuesOf } = this.#kit;
    const wanted = [...choice].filter(
      ([name, { size }]) => size && name !== without,
    );
    const own = screenings.get(film) ?? unscreened;
    return wanted.length
      ? own.filter((screening) =>
          wanted.every(([name, chosen]) =>
            valuesOf[name](film, screening).some((value) => chosen.has(value)),
          ),
        )
      : own;
  }

  /**
   * The films of which one screening has all that was chosen: "Friday" and "Rex" are for the same evening. Values of one
   * facet are alternatives.
   *
   * @returns Each with those screenings, in the order of `films`.
   */
  narrow(films: readonly Film[], choice: Choice): ScreeningsByFilm {
    return new Map(
      films.flatMap((film) => {
        const fitting = this.#fitting(film, choice);
        return fitting.length
          ? [[film, fitting.filter((one) => one !== undefined)] as const]
          : [];
      }),
    );
  }

  /**
   * How many films each value of a facet would leave, beside what is chosen of the other facets; 0 for those that would
   * leave none.
   *
   * @param films Those that the search has left.
   */
  count(
    name: FacetName,
    films: readonly Film[],
    choice: Choice,
  ): ReadonlyMap<string, number> {
    const { films: all, screenings, valuesOf } = this.#kit;
    const counts = new Map<string, number>();
    for (const film of all)
      for (const screening of screenings.get(film) ?? unscreened)
        for (const value of valuesOf[name](film, screening))
          counts.set(value, 0);
    for (const film of films) {
      const own = new Set<string>();
      for (const screening of this.#fitting(film, choice, name))
        for (const value of valuesOf[name](film, screening)) own.add(value);
      for (const value of own) counts.set(value, counts.get(value)! + 1);
    }
    return counts;
  }
}
