import { type Film } from "../../film/film.js";
import type { ScreeningsByFilm } from "../../film/list-films.js";
import type { Choice, FacetName, ValuesOf } from "./facets.js";
import type { later } from "../shared/later.js";
import type { Order } from "./order.js";
/**
 * Search, order and filters of a programme. Fetched when the first frame is there, so that it is at hand when it is first used;
 * of what the programme alone has already, it must import nothing but types.
 */
/** What it needs to know of the element. */
export interface FinderKit {
    readonly films: readonly Film[];
    readonly screenings: ScreeningsByFilm;
    readonly valuesOf: ValuesOf;
    /** The page's language. */
    readonly lang: string;
    readonly later: typeof later;
}
/** A programme made ready for search and order, each part when it is first asked for. */
export declare class Finder {
    #private;
    /** It makes itself ready in idle time. */
    constructor(kit: FinderKit);
    /** Calls back when a search costs next to nothing: to prepare it at once would be felt at the key. */
    whenReady(call: () => void): void;
    /**
     * All films in an order: by the first screening; by title as the alphabet of the page's language has it, without articles
     * of the title's own; by year, the newest first; by the director's last name. Films that are alike there are by title.
     */
    sorted(order: Order): readonly Film[];
    /** The films in which a visitor finds what was typed. */
    search(films: readonly Film[], query: string): readonly Film[];
    /** Whether a search costs next to nothing. */
    get isReady(): boolean;
    /** Prepares something for the first search and order. @returns Whether there is more. */
    prepare(): boolean;
    /**
     * The films of which one screening has all that was chosen: "Friday" and "Rex" are for the same evening. Values of one
     * facet are alternatives.
     *
     * @returns Each with those screenings, in the order of `films`.
     */
    narrow(films: readonly Film[], choice: Choice): ScreeningsByFilm;
    /**
     * How many films each value of a facet would leave, beside what is chosen of the other facets; 0 for those that would
     * leave none.
     *
     * @param films Those that the search has left.
     */
    count(name: FacetName, films: readonly Film[], choice: Choice): ReadonlyMap<string, number>;
}
