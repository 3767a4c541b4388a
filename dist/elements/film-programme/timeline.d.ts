import { type TemplateResult } from "lit";
import type { Screening } from "../../film/screening.js";
import type { ProgrammeWords } from "../../i18n/programme-words.js";
import type { Chooser } from "./choice.js";
/**
 * A day as a table: rooms are columns, times are rows. Fetched when it is first asked for; of what the programme
 * alone has already, it must import nothing but types.
 */
export { styles } from "./timeline.styles.js";
/** What it needs of the element, and of what the element has already. */
export interface TimelineContext {
    readonly lang: string;
    readonly words: ProgrammeWords;
    readonly chooser: Chooser;
    /** The screenings that fit the filters. */
    fitting(): readonly Screening[];
    /** How it stands with a screening's tickets, and the switch that puts it into the plan. */
    states(screening: Screening): unknown;
    planButton(screening: Screening): unknown;
}
/** The days, and the table of one. */
export declare function renderTimeline(context: TimelineContext): TemplateResult;
