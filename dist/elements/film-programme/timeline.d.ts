import type { css as Css, CSSResult, html as Html, nothing as Nothing, TemplateResult } from "lit";
import type { Screening } from "../../film/screening.js";
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
/** What the view of a day is made of and calls. */
export interface TimelineView {
    readonly html: typeof Html;
    readonly nothing: typeof Nothing;
    readonly days: readonly string[];
    readonly day: string;
    readonly screenings: readonly Screening[];
    readonly label: string;
    readonly timeLabel: string;
    readonly compare: (a: string, b: string) => number;
    readonly nameOfDay: (day: string) => string;
    /** "20:30" of "20:30". */
    readonly clock: (time: string) => string;
    readonly render: (screening: Screening) => unknown;
    readonly show: (day: string) => unknown;
}
/** The days, and the table of one. */
export declare function renderTimeline(view: TimelineView): TemplateResult;
/** How it looks. */
export declare const styles: (css: typeof Css) => CSSResult;
