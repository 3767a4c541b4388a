import type { LocalTime } from "./screening.js";
/** A time as a document has it. */
export interface GivenTime {
    /** What the clock says: `2026-11-23T20:30:00`, or the day alone. */
    readonly wall: string;
    /** `+01:00`, empty when it is not said. */
    readonly offset: string;
    /** An IANA name, if it stands with the time (RFC 9557). */
    readonly zone: string;
}
/**
 * Reads a time as listings write it: ISO 8601 with or without an offset, with a space for the T, without seconds, in
 * twelve hours; RFC 9557 with a zone in brackets.
 *
 * @returns Undefined for what is none, such as the 31st of February.
 */
export declare function parseTime(text: string): GivenTime | undefined;
/** Whether it is a time zone: an IANA name that the engine knows, or an offset such as `+01:00`. */
export declare function isZone(zone: string): boolean;
/** Thrown by `localAt` and `fromWall` where the engine has no Temporal, until `loadEngine` has brought it. */
export declare const engineMissing: Error;
/** Fetches Temporal for an engine that has none. Rejects when it cannot be had. */
export declare const loadEngine: () => Promise<void>;
/**
 * What a zone's clock says at an instant.
 *
 * @param instant Milliseconds since 1970.
 * @param zone One that `isZone`.
 */
export declare function localAt(instant: number, zone: string): LocalTime;
/**
 * The moment at which a zone's clock says something. What it says twice, when summer time ends, is the first; what it
 * leaves out, when summer time begins, is as much later (https://tc39.es/proposal-temporal/docs/ambiguity.html).
 */
export declare const fromWall: (wall: string, zone: string) => LocalTime;
/** A change of a zone's offset. */
export interface Transition {
    /** What the clock said, by the offset before: `2026-03-29T01:00:00`. */
    readonly wall: string;
    readonly from: string;
    readonly to: string;
}
/** The changes of a named zone's offset, from the last one before an instant to another instant; never none. */
export declare function transitions(zone: string, start: number, end: number): readonly Transition[];
/** A day, some days on: ISO 8601. */
export declare const addDays: (day: string, days: number) => string;
/** The day that a time belongs to, when days start at, say, `05:00`: a late show belongs to the evening before it. */
export declare const dayOf: (time: LocalTime, dayStarts: string) => string;
