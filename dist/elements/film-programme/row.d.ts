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
    /** The level of the titles' headings. */
    readonly level: number;
    /** The screenings of a film that fit what the visitor has chosen. */
    screeningsOf(film: Film): readonly Screening[];
    readonly plan: Plan;
    /** Puts a screening into the plan or takes it out. */
    toggle(screening: Screening, film: Film | undefined): void;
    /** The films whose screenings are all shown. */
    readonly unfolded: ReadonlySet<Film>;
    unfold(film: Film): void;
}
/** Puts the title of a film that is far away into its heading. There are thousands: it has nothing that it can do without. */
export declare function setTitle(title: HTMLElement, film: Film, lang: string): void;
/** What is to be said of a screening's tickets. */
export declare function renderStates(screening: Screening, words: ScreeningWords | undefined): unknown;
/**
 * The switch that puts a screening into the visitor's plan.
 *
 * @param name Which screening.
 */
export declare const renderPlanButton: (film: Film | undefined, screening: Screening, name: string, { words, plan, toggle }: RowContext) => TemplateResult;
/** A film: poster, title, original title, facts and the next screenings. Addresses come out of `film/`, which lets only safe ones in. */
export declare function renderRow(film: Film, context: RowContext): TemplateResult;
