import { creditProperties, type Film } from "./film.js";
import type { Programme, Screening } from "./screening.js";

/** The screenings of each film, by start; the films that are screened by their first. */
export type ScreeningsByFilm = ReadonlyMap<Film, readonly Screening[]>;

/** The films of a programme, and when they run. */
export interface Listed {
  /** Those of the document; after them, what is screened without a film. */
  readonly films: readonly Film[];
  readonly screenings: ScreeningsByFilm;
}

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

/**
 * How many of a programme's screenings have begun, or were on a day that is over.
 *
 * @param now Milliseconds since 1970.
 */
export function countPast({ screenings }: Programme, now: number): number {
  const first = screenings.findIndex(
    ({ startDate }) =>
      Date.parse(startDate) + (startDate[10] ? 0 : 86_400_000) > now,
  );
  return first < 0 ? screenings.length : first;
}

/**
 * Lists a programme by film.
 *
 * @param from The first screening that counts.
 */
export function listFilms(
  { films, screenings }: Programme,
  from: number,
): Listed {
  const all = new Map<Film, Screening[]>();
  const others: Film[] = [];
  for (const screening of from ? screenings.slice(from) : screenings) {
    let { workPresented } = screening;
    if (!workPresented.length) {
      workPresented = [standIn(screening)];
      others.push(...workPresented);
    }
    for (const film of workPresented) {
      const known = all.get(film);
      if (known) known.push(screening);
      else all.set(film, [screening]);
    }
  }
  return {
    films: others.length ? [...films, ...others] : films,
    screenings: all,
  };
}
