import type { Screening } from "../../film/screening.js";
/** What screenings are put together by. */
export type Grouping = "day" | "venue" | "film";
/** Screenings that stand under one heading. */
export interface Group {
    /** ISO 8601, of a group that is a day. */
    readonly day: string | undefined;
    readonly screenings: readonly Screening[];
}
/** Puts screenings together, in the order in which the first of each comes. */
export declare function groupScreenings(screenings: readonly Screening[], by: string): readonly Group[];
