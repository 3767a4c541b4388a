import type { Screening } from "./screening.js";
import type { Transition } from "./time.js";
/**
 * Writes screenings as a calendar file (RFC 5545). A module of its own that is fetched when a visitor asks for one; it must
 * not import anything but types.
 */
/** What a calendar file needs to know besides. */
export interface CalendarContext {
    /** The address that they are listed at: absolute. */
    readonly base: string;
    /** When the file is made: milliseconds since 1970. */
    readonly now: number;
    /** What is said of a screening besides, each a line. */
    readonly notes: (screening: Screening) => readonly string[];
    /** When a named zone changes its offset, from the last change before the first instant to the second. */
    readonly transitions: (zone: string, from: number, to: number) => readonly Transition[];
}
/**
 * A calendar file of screenings, each with a `UID` that it keeps. Times are on the venue's clock, with the zone described
 * in the file, or in UTC where only an offset is known.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export declare function writeCalendar(screenings: readonly Screening[], context: CalendarContext): string;
