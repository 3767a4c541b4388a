import type { Film, Text } from "../../film/film.js";
import type { Screening } from "../../film/screening.js";

/** What a programme can be narrowed down by, in the order in which it is offered. */
export const facetNames = [
  "day",
  "venue",
  "strand",
  "genre",
  "country",
  "language",
  "access",
] as const;
/** One of them. */
export type FacetName = (typeof facetNames)[number];

/** What has been chosen of each facet. Values of one facet are alternatives; facets narrow each other down. */
export type Choice = ReadonlyMap<FacetName, ReadonlySet<string>>;

const named = (texts: readonly Text[]): readonly string[] =>
  texts.map(({ value }) => value);

/** What a film and one of its screenings have of each facet; a film that is not screened has what is its own. */
export type ValuesOf = Readonly<
  Record<
    FacetName,
    (film: Film, screening: Screening | undefined) => readonly string[]
  >
>;
export const valuesOf: ValuesOf = {
  day: (_, screening) => (screening ? [screening.day] : []),
  venue: (_, screening) => {
    const name = screening?.location?.name;
    return name ? [name.value] : [];
  },
  strand: (_, screening) => (screening ? named(screening.superEvent) : []),
  genre: ({ genre }) => named(genre),
  country: ({ countryOfOrigin }) => countryOfOrigin,
  language: (film, screening) => (screening ?? film).inLanguage,
  access: (_, screening) => screening?.accessibilityFeature ?? [],
};

/** The screenings of each film, by start; the films that are screened by their first. */
export type Screenings = ReadonlyMap<Film, readonly Screening[]>;

/**
 * @param from The first screening that counts.
 * @param standIn Makes a film for a screening that has none.
 */
export function screeningsByFilm(
  screenings: readonly Screening[],
  from: number,
  standIn: (screening: Screening) => Film,
): Screenings {
  const all = new Map<Film, Screening[]>();
  for (const screening of from ? screenings.slice(from) : screenings) {
    const { workPresented } = screening;
    for (const film of workPresented.length
      ? workPresented
      : [standIn(screening)]) {
      const known = all.get(film);
      if (known) known.push(screening);
      else all.set(film, [screening]);
    }
  }
  return all;
}

/** Stands for the screening of a film that has none. */
const unscreened = [undefined] as const;

/** Whether a facet tells some films from others: it has two values, or one that some screenings lack. */
export function tells(
  name: FacetName,
  films: readonly Film[],
  screenings: Screenings,
): boolean {
  let first: string | undefined;
  for (const film of films)
    for (const screening of screenings.get(film) ?? unscreened) {
      const values = valuesOf[name](film, screening);
      first ??= values.join();
      if (values.join() !== first) return true;
    }
  return false;
}
