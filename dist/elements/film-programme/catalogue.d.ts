import { type Film } from "../../film/film.js";
import type { Programme } from "../../film/screening.js";
import { type FacetName, type Screenings } from "./facets.js";
/** A programme as it is to be shown: what is not over, by film. */
export declare class Catalogue {
    #private;
    readonly programme: Programme;
    readonly lang: string;
    /** How many screenings have been left out, from the first on. */
    readonly past: number;
    readonly films: readonly Film[];
    readonly screenings: Screenings;
    /** @param past How many screenings are over. */
    constructor(programme: Programme, lang: string, past: number);
    /** Whether a facet tells some films from others. */
    readonly tells: (name: FacetName) => boolean;
    /** All films by their first screening; those without one at the end. */
    get byTime(): readonly Film[];
}
