import { type TemplateResult } from "lit";
import type { Screening } from "../../film/screening.js";
import type { ScreeningWords } from "../../i18n/screening-words.js";
/** What a screening's row needs to know besides. */
export interface Row {
    readonly words: ScreeningWords;
    readonly lang: string;
    readonly now: number | undefined;
    /** Whether the day, the venue and the film are not said by the heading above. */
    readonly showsDay: boolean;
    readonly showsVenue: boolean;
    readonly showsTitle: boolean;
    readonly today: (zone: string) => string | undefined;
    readonly download: (screenings: readonly Screening[]) => void;
}
/** One screening: when, what, where, for whom, and how to get in. */
export declare function renderScreening(screening: Screening, row: Row): TemplateResult;
