import { creditProperties, type Film } from "../../film/film.js";
import type { Programme } from "../../film/screening.js";
import { finder, foldAll } from "../../i18n/fold.js";
import { formatName } from "../../i18n/format.js";
import { screeningsByFilm, type Screenings } from "./facets.js";
import { orders, sortFilms, type Order } from "./order.js";

/** A programme made ready for search and order, each part when it is first asked for. */
export class Catalogue {
  readonly programme: Programme;
  readonly screenings: Screenings;
  readonly lang: string;
  readonly #sorted = new Map<Order, readonly Film[]>();
  readonly #folded = new Map<Film, string>();

  constructor(programme: Programme, lang: string) {
    this.programme = programme;
    this.lang = lang;
    this.screenings = screeningsByFilm(programme);
  }

  /** All films in an order. */
  sorted(order: Order): readonly Film[] {
    const known =
      this.#sorted.get(order) ??
      sortFilms(this.programme.films, order, this.screenings, this.lang);
    this.#sorted.set(order, known);
    return known;
  }

  /** The films in which a visitor finds what was typed. */
  search(films: readonly Film[], query: string): readonly Film[] {
    const finds = finder(query);
    return finds ? films.filter((film) => finds(this.#fold(film))) : films;
  }

  /** Prepares something for the first search and order. @returns Whether there are more. */
  prepare(): boolean {
    const { films } = this.programme;
    const { size } = this.#folded;
    for (const film of films.slice(size, size + 50)) this.#fold(film);
    if (this.#folded.size > size) return true;
    const missing = orders.find((order) => !this.#sorted.has(order));
    if (missing) this.sorted(missing);
    return !!missing;
  }

  /** What a film is found by: its titles, people, countries, strands, and the names of its screenings. */
  #fold(film: Film): string {
    const known = this.#folded.get(film);
    if (known !== undefined) return known;
    const texts = [
      film.name,
      film.alternateName,
      ...creditProperties.flatMap((property) =>
        film[property].map(({ name }) => name),
      ),
      ...(this.screenings.get(film) ?? []).flatMap(({ name, superEvent }) => [
        name,
        ...superEvent,
      ]),
    ].map((text) => text?.value ?? "");
    const folded = foldAll([
      ...new Set([
        ...texts,
        ...film.countryOfOrigin.map((code) =>
          formatName(code, this.lang, "region"),
        ),
      ]),
    ]);
    this.#folded.set(film, folded);
    return folded;
  }
}
