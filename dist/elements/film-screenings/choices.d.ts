import type { AccessFeature, Screening } from "../../film/screening.js";
import type { ScreeningWords } from "../../i18n/screening-words.js";
import type { ListKit } from "./list-kit.js";
/** What a visitor wants to see alone; empty for all. */
export interface Wanted {
    readonly access: string;
    readonly venue: string;
}
/** What there is to choose by, and what has been chosen of it. */
export interface Choices {
    /** In the order in which they are explained. */
    readonly features: readonly AccessFeature[];
    readonly venues: readonly string[];
    /** What is wanted, as far as there still is such. */
    readonly chosen: Wanted;
    readonly shown: readonly Screening[];
}
/** Chooses of screenings those that are wanted. */
export declare function choose(screenings: readonly Screening[], wanted: Wanted, words: ScreeningWords): Choices;
/** The choices, where there is more than one, and after a choice how many are left. */
export declare function renderChoices({ features, venues, chosen, shown }: Choices, words: ScreeningWords, lang: string, { html, nothing, formatNumber }: ListKit, want: (wanted: Wanted) => void): unknown;
/** What the access labels mean. */
export declare const renderLegend: ({ features }: Choices, words: ScreeningWords, { html, nothing }: ListKit) => unknown;
