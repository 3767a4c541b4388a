import { type TemplateResult } from "lit";
import type { Film } from "../../film/film.js";
import type { Screening } from "../../film/screening.js";
import type { ProgrammeWords } from "../../i18n/programme-words.js";
import type { ScreeningWords } from "../../i18n/screening-words.js";
import type { Plan } from "./plan.js";
/** What rows need to know besides the film. */
export interface RowContext {
    readonly lang: string;
    readonly words: ProgrammeWords;
    /** Undefined as long as they are not there. */
    readonly screeningWords: ScreeningWords | undefined;
    /** The screenings of a film that fit what the visitor has chosen. */
    screeningsOf(film: Film): readonly Screening[];
    readonly plan: Plan;
    /** Puts a screening into the plan or takes it out. */
    toggle(screening: Screening, film: Film | undefined): void;
    /** Whether all of a film's screenings are shown. */
    isUnfolded(film: Film): boolean;
    unfold(film: Film): void;
}
/**
 * Texts of a listing on one line; where they read in both directions, each isolated (Unicode's FSI and PDI), which would
 * make every line slower to lay out.
 */
export declare function joinTexts(...texts: readonly (string | undefined)[]): string;
/** A row with nothing in it but the place of a title. There are thousands, so it has nothing that it can do without. */
export declare function makeRow(document: Document, level: number): HTMLElement;
/** Puts a film's title into a row. */
export declare function setTitle(row: HTMLElement, { name }: Film, lang: string): void;
/** Links the title of a row that is to be seen. Addresses come out of `film/`, which let only safe ones in. */
export declare function finishRow(row: HTMLElement, { url }: Film): void;
/** When: "Sat 6 Jun, 20:30". */
export declare const nameTime: ({ startDate, day }: Screening, lang: string) => string;
/** From when to when: "20:30–22:10". */
export declare const nameTimes: ({ startDate, endDate }: Screening, lang: string) => string;
/** Which screening, where nothing around says it: "Nosferatu, Sat 6 Jun, 20:30". */
export declare const nameScreening: (film: Film | undefined, screening: Screening, lang: string) => string;
/** The switch that puts a screening into the visitor's plan. */
export declare const renderPlanButton: (film: Film | undefined, screening: Screening, { lang, words, plan, toggle }: RowContext) => TemplateResult;
/** A screening in the timeline. */
export declare function renderSlot(screening: Screening, context: RowContext): TemplateResult;
/** What stands in a row besides the title: poster, original title, facts and the next screenings. */
export declare function renderDetails(film: Film, context: RowContext): TemplateResult;
