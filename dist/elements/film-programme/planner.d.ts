import type { css as Css, CSSResult, html as Html, nothing as Nothing, TemplateResult } from "lit";
import type { CalendarContext } from "../../film/calendar.js";
import type { Film, Text } from "../../film/film.js";
import type { Screening } from "../../film/screening.js";
import type { ProgrammeWords } from "../../i18n/programme-words.js";
import type { ScreeningWords } from "../../i18n/screening-words.js";
import type { Plan } from "./plan.js";
/**
 * What a visitor's plan needs. Fetched when it is first used; of what has a state of its own, it must import nothing but
 * types.
 */
/** What it needs of the element, and of what the element has already. */
export interface PlanContext {
    readonly host: HTMLElement;
    readonly plan: Plan;
    readonly html: typeof Html;
    readonly nothing: typeof Nothing;
    readonly words: ProgrammeWords;
    readonly screeningWords: ScreeningWords | undefined;
    readonly level: number;
    /** The programme's name. */
    readonly title: string;
    /** All screenings of the programme. */
    readonly screenings: readonly Screening[];
    /** Those that fit the filters. */
    fitting(): readonly Screening[];
    /** Minutes from one venue to another where the listing does not say where they are. */
    readonly travel: number;
    /** Somebody else's plan, as a link has it. */
    readonly shared: string | undefined;
    readonly transitions: CalendarContext["transitions"];
    nameDay(day: string): string;
    nameTimes(screening: Screening): string;
    nameScreening(film: Film | undefined, screening: Screening): string;
    number(value: number): string;
    text(text: Text): unknown;
    link(url: string | undefined, content: unknown): unknown;
    heading(text: string): unknown;
    join(...texts: readonly (string | undefined)[]): string;
    /** The address of a plan. */
    href(codes: string): string;
    /** Takes the shared plan out of the address. */
    leave(): void;
    /** Puts a screening in or takes it out. */
    toggle(screening: Screening, film: Film | undefined): void;
    update(): void;
}
/** What is to be said when a screening has been put in or taken out. */
export declare function sayToggled(screening: Screening, film: Film | undefined, isKept: boolean, context: PlanContext): string;
/** A plan, day by day: the visitor's, or a shared one. */
export declare function renderPlan(context: PlanContext): TemplateResult;
/** How it looks. */
export declare const styles: (css: typeof Css) => CSSResult;
