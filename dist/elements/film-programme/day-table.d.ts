import type { Screening } from "../../film/screening.js";
/** Minutes of a row. */
export declare const slot = 15;
/** A screening in its column, or the empty time before the next one. */
export interface Cell {
    readonly screening?: Screening;
    /** The first row, and how many. */
    readonly row: number;
    readonly rows: number;
}
/** A room; where two of its screenings overlap, it has two columns. */
export interface Room {
    readonly name: string;
    readonly lanes: readonly (readonly Cell[])[];
}
/** A day's table. */
export interface Table {
    /** Minutes after midnight at which the first row begins. */
    readonly start: number;
    readonly rows: number;
    readonly rooms: readonly Room[];
}
/**
 * Lays out a day.
 *
 * @param screenings Of one day. Those without a time have no place in it.
 * @param compare How rooms are ordered.
 */
export declare function layOut(screenings: readonly Screening[], compare: (a: string, b: string) => number): Table;
