import type { Listed } from "../../film/list-films.js";
import type { Film } from "../../film/film.js";
import type { Programme } from "../../film/screening.js";
import { type FacetName } from "./facets.js";
/** A programme as it is to be shown: what is not over, by film. */
export interface Catalogue extends Listed {
    readonly programme: Programme;
    readonly lang: string;
    /** How many screenings have been left out, from the first on. */
    readonly past: number;
    /** All films by their first screening; those without one at the end. */
    readonly byTime: readonly Film[];
    /** Whether a facet tells some films from others. */
    tells(name: FacetName): boolean;
}
/** Makes one. */
export declare function makeCatalogue(programme: Programme, lang: string, past: number, listed: Listed): Catalogue;
