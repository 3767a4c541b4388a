import { creditProperties, type Film } from "../../film/film.js";
import type { Programme, Screening } from "../../film/screening.js";
import { finder, foldAll } from "../../i18n/fold.js";
import { formatName } from "../../i18n/format.js";
import {
  screeningsByFilm,
  tells,
  type FacetName,
  type Screenings,
} from "./facets.js";
import { orders, sortFilms, type Order } from "./order.js";

/** A screening without a film, a talk or a party, is listed like one. */
const standIn = ({ name, url, image, description }: Screening): Film => ({
  ...(Object.fromEntries(
    creditProperties.map((property) => [property, []]),
  ) as unknown as Pick<Film, (typeof creditProperties)[number]>),
  name,
  url,
  image,
  description,
  genre: [],
  inLanguage: [],
  subtitleLanguage: [],
  countryOfOrigin: [],
  award: [],
  review: [],
  subjectOf: [],
});

/** A programme made ready for search and order, each part when it is first asked for. */
export class Catalogue {
  readonly programme: Programme;
  readonly lang: string;
  /** How many screenings have been left out, from the first on. */
  readonly past: number;
  readonly films: readonly Film[];
  readonly screenings: Screenings;
  readonly #telling = new Map<FacetName, boolean>();
  readonly #sorted = new Map<Order, readonly Film[]>();
  readonly #folded = new Map<Film, string>();

  /** @param past How many screenings are over. */
  constructor(programme: Programme, lang: string, past: number) {
    this.programme = programme;
    this.lang = lang;
    this.past = past;
    const events: Film[] = [];
    this.screenings = screeningsByFilm(
      programme.screenings,
      past,
      (screening) => {
        const film = standIn(screening);
        events.push(film);
        return film;
      },
    );
    this.films = [...programme.films, ...events];
  }

  /** Whether a facet tells some films from others. */
  tells(name: FacetName): boolean {
    const known =
      this.#telling.get(name) ?? tells(name, this.films, this.screenings);
    this.#telling.set(name, known);
    return known;
  }

  /** All films in an order. */
  sorted(order: Order): readonly Film[] {
    const known =
      this.#sorted.get(order) ??
      sortFilms(this.films, order, this.screenings, this.lang);
    this.#sorted.set(order, known);
    return known;
  }

  /** The films in which a visitor finds what was typed. */
  search(films: readonly Film[], query: string): readonly Film[] {
    const finds = finder(query);
    return finds ? films.filter((film) => finds(this.#fold(film))) : films;
  }

  /** Prepares something for the first search and order. @returns Whether there is more. */
  prepare(): boolean {
    const { size } = this.#folded;
    for (const film of this.films.slice(size, size + 50)) this.#fold(film);
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
