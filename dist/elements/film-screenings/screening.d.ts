import type { TemplateResult } from "lit";
import type { Screening } from "../../film/screening.js";
import type { ScreeningWords } from "../../i18n/screening-words.js";
import type { ListKit } from "./list-kit.js";
/** What a screening's row needs to know besides. */
export interface Row extends ListKit {
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
/** What it is called, as text. */
export declare const titleOf: ({ name, workPresented }: Screening) => string;
/** One screening: when, what, where, for whom, and how to get in. */
export declare function renderScreening(screening: Screening, row: Row): TemplateResult;
