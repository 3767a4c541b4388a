import type { Film, Text } from "../../film/film.js";
import type { ScreeningsByFilm } from "../../film/list-films.js";
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

/** Stands for the screening of a film that has none. */
const unscreened = [undefined] as const;

/** Whether a facet tells some films from others: it has two values, or one that some screenings lack. */
export function tells(
  name: FacetName,
  films: readonly Film[],
  screenings: ScreeningsByFilm,
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
