import type { Film } from "./film.js";
import { type Node } from "./node.js";
import { type ReadContext } from "./read-values.js";
import type { Programme, Screening } from "./screening.js";
/** The film that a node of a programme's document was read as. */
export declare const filmOf: (programme: Programme, node: Node) => Film | undefined;
/** What reading a programme needs to know besides the document. */
export interface ProgrammeContext extends ReadContext {
    /** An IANA zone or an offset: that of the venues, whatever the document says. */
    readonly timeZone?: string | undefined;
    /** When the day after begins: `05:00`, which it is when it is not said. */
    readonly dayStarts?: string | undefined;
    /** Told of each screening that an event is read as, also of one that another event says too. */
    readonly found?: (screening: Screening, event: Node) => void;
}
/**
 * Reads a programme out of a cleaned schema.org document: a Festival, an EventSeries, an ItemList, a MovieTheater with its
 * events, or ScreeningEvents and Movies side by side. Never throws: what cannot be used is left out and reported.
 *
 * @param roots What stands highest: `Graph.roots`.
 * @returns A promise where the engine has no Temporal and a time has to be put into a named zone, as the polyfill for it is
 * fetched; it rejects when that cannot be had.
 * @see https://schema.org/ScreeningEvent
 */
export declare function readProgramme(roots: readonly unknown[], context: ProgrammeContext): Programme | Promise<Programme>;
export { countPast, listFilms } from "./list-films.js";
export { addDays, dayOf, localAt, transitions } from "./time.js";
