import { creditProperties, type Film } from "../../film/film.js";
import type { Programme, Screening } from "../../film/screening.js";
import {
  screeningsByFilm,
  tells,
  type FacetName,
  type Screenings,
} from "./facets.js";

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

/** A programme as it is to be shown: what is not over, by film. */
export class Catalogue {
  readonly programme: Programme;
  readonly lang: string;
  /** How many screenings have been left out, from the first on. */
  readonly past: number;
  readonly films: readonly Film[];
  readonly screenings: Screenings;
  readonly #telling = new Map<FacetName, boolean>();
  #byTime: readonly Film[] | undefined;

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
    this.films = events.length
      ? [...programme.films, ...events]
      : programme.films;
  }

  /** Whether a facet tells some films from others. */
  readonly tells = (name: FacetName): boolean => {
    const known =
      this.#telling.get(name) ?? tells(name, this.films, this.screenings);
    this.#telling.set(name, known);
    return known;
  };

  /** All films by their first screening; those without one at the end. */
  get byTime(): readonly Film[] {
    const { films, screenings } = this;
    return (this.#byTime ??= [
      ...screenings.keys(),
      ...films.filter((film) => !screenings.has(film)),
    ]);
  }
}
