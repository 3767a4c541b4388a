import type { Film, Text } from "./film.js";
import { type Node } from "./node.js";
import { type ReadContext } from "./read-values.js";
import { type Place } from "./read-venue.js";
import { type Screening } from "./screening.js";
/** What reading screenings needs to know besides. */
export interface ScreeningContext extends ReadContext {
    /** The zone of the venues, whatever the listing says: one that `isZone`. */
    readonly timeZone?: string | undefined;
    /** When the day after begins: `05:00`. */
    readonly dayStarts: string;
    /** The offset that the document has for another time, the nearest to a time without one. */
    offsetNear(wall: string): string | undefined;
}
/** An event of the document, with what stands around it. */
export interface FoundEvent {
    readonly node: Node;
    readonly path: string;
    readonly films: readonly Film[];
    /** What tells it from others at its time and place, in whatever language it is read. */
    readonly key: string;
    readonly place: Place | undefined;
    readonly superEvent: readonly Text[];
    /** What may be its time zone, the nearest first. */
    readonly timeZones: readonly unknown[];
}
/**
 * Reads an event: one screening, or one for each of its `startDate`s. None, where it cannot be said when it is, or what.
 *
 * @see https://schema.org/ScreeningEvent
 */
export declare function readScreenings({ node, path, films, key, place, superEvent, timeZones }: FoundEvent, context: ScreeningContext): Screening[];
