import type { css as Css, CSSResult, html as Html, nothing as Nothing, TemplateResult } from "lit";
import type { Text } from "../../film/film.js";
import type { LocalTime, Screening } from "../../film/screening.js";
import type { ProgrammeWords } from "../../i18n/programme-words.js";
import type { Chooser } from "./choice.js";
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
/** What it needs of the element, and of what the element has already. */
export interface TimelineContext {
    readonly html: typeof Html;
    readonly nothing: typeof Nothing;
    readonly lang: string;
    readonly words: ProgrammeWords;
    readonly chooser: Chooser;
    /** The screenings that fit the filters. */
    fitting(): readonly Screening[];
    nameTimes(screening: Screening): string;
    /** Of `i18n/`. */
    readonly formatDay: (day: string, lang: string, today: string, weekday?: "short") => string;
    readonly formatTime: (time: LocalTime, lang: string) => string;
    text(text: Text): unknown;
    link(url: string | undefined, content: unknown): unknown;
    /** How it stands with a screening's tickets, and the switch that puts it into the plan. */
    states(screening: Screening): unknown;
    planButton(screening: Screening): unknown;
}
/** The days, and the table of one. */
export declare function renderTimeline(context: TimelineContext): TemplateResult;
/** How it looks. */
export declare const styles: (css: typeof Css) => CSSResult;
