import { type TemplateResult } from "lit";
import type { CalendarContext } from "../../film/calendar.js";
import type { Film } from "../../film/film.js";
import type { Programme, Screening } from "../../film/screening.js";
import type { ProgrammeWords } from "../../i18n/programme-words.js";
import type { ScreeningWords } from "../../i18n/screening-words.js";
import type { Chooser } from "./choice.js";
import type { nameScreening } from "./names.js";
import type { Plan } from "./plan.js";
export { styles } from "./planner.styles.js";
/**
 * What a visitor's plan needs. Fetched when it is first used; of what the programme alone has already, it must import
 * nothing but types.
 */
/** What it needs of the element, and of what the element has already. */
export interface PlanContext {
    readonly host: HTMLElement;
    readonly plan: Plan;
    readonly words: ProgrammeWords;
    readonly screeningWords: ScreeningWords | undefined;
    readonly level: number;
    readonly lang: string;
    readonly programme: Programme;
    readonly chooser: Chooser;
    /** Those that fit the filters. */
    fitting(): readonly Screening[];
    /** Minutes from one venue to another where the listing does not say where they are. */
    readonly travel: number;
    readonly transitions: CalendarContext["transitions"];
    readonly nameScreening: typeof nameScreening;
    join(...texts: readonly (string | undefined)[]): string;
    /** Puts a screening in or takes it out. */
    toggle(screening: Screening, film: Film | undefined): void;
    update(): void;
}
/** What is to be said when a screening has been put in or taken out. */
export declare function sayToggled(screening: Screening, film: Film | undefined, isKept: boolean, context: PlanContext): string;
/** A plan, day by day: the visitor's, or a shared one. */
export declare function renderPlan(context: PlanContext): TemplateResult;
