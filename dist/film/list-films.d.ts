import { type Film } from "./film.js";
import type { Programme, Screening } from "./screening.js";
/** The screenings of each film, by start; the films that are screened by their first. */
export type ScreeningsByFilm = ReadonlyMap<Film, readonly Screening[]>;
/** The films of a programme, and when they run. */
export interface Listed {
    /** Those of the document; after them, what is screened without a film. */
    readonly films: readonly Film[];
    readonly screenings: ScreeningsByFilm;
}
/**
 * How many of a programme's screenings have begun, or were on a day that is over.
 *
 * @param now Milliseconds since 1970.
 */
export declare function countPast({ screenings }: Programme, now: number): number;
/**
 * Lists a programme by film.
 *
 * @param from The first screening that counts.
 */
export declare function listFilms({ films, screenings }: Programme, from: number): Listed;
