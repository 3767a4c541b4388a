import type { Film } from "../../film/film.js";
import type { ScreeningsByFilm } from "../../film/list-films.js";
import type { Besides } from "./besides.js";
import type { Catalogue } from "./catalogue.js";
import type { Chosen } from "./chosen.js";
import type { Finder } from "./finder.js";
import type { Order } from "./order.js";
/** What of a programme is to be shown: what fits the search and the filters, in order. */
export declare class Results {
    #private;
    readonly catalogue: Catalogue;
    /** The films that the search has left. */
    found: readonly Film[];
    /** Those of them that fit the filters, and with which of their screenings, if that is not all. */
    shown: readonly Film[];
    fitting: ScreeningsByFilm | undefined;
    /**
     * @param changed Called when what was asked for can be had.
     */
    constructor(catalogue: Catalogue, besides: Besides, changed: () => void);
    /** Makes search and order ready, in idle time. */
    prepare(): void;
    /** What searches and orders; undefined as long as it is not there. It makes itself ready in idle time. */
    get finder(): Finder | undefined;
    /** @returns Whether there is something new to show; if not, what is shown stays until what it needs has come. */
    update({ query, facets }: Pick<Chosen, "query" | "facets">, order: Order): boolean;
}
