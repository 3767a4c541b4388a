import type { Film } from "../../film/film.js";
import type { ScreeningsByFilm } from "../../film/list-films.js";
import type { Screening } from "../../film/screening.js";
/** What a programme can be narrowed down by, in the order in which it is offered. */
export declare const facetNames: readonly ["day", "venue", "strand", "genre", "country", "language", "access"];
/** One of them. */
export type FacetName = (typeof facetNames)[number];
/** What has been chosen of each facet. Values of one facet are alternatives; facets narrow each other down. */
export type Choice = ReadonlyMap<FacetName, ReadonlySet<string>>;
/** What a film and one of its screenings have of each facet; a film that is not screened has what is its own. */
export type ValuesOf = Readonly<Record<FacetName, (film: Film, screening: Screening | undefined) => readonly string[]>>;
export declare const valuesOf: ValuesOf;
/** Whether a facet tells some films from others: it has two values, or one that some screenings lack. */
export declare function tells(name: FacetName, films: readonly Film[], screenings: ScreeningsByFilm): boolean;
