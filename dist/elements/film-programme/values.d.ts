import type { css as Css, CSSResult, html as Html, TemplateResult } from "lit";
import type { ScreeningWords } from "../../i18n/screening-words.js";
import type { FacetName } from "./facets.js";
/** What an open filter has to choose from. Fetched when the first frame is there; it must import nothing but types. */
/** What it needs of the element. */
export interface ValuesContext {
    readonly html: typeof Html;
    readonly name: FacetName;
    /** What the filter is called. */
    readonly legend: string;
    /** How many films each value would leave. */
    readonly counts: ReadonlyMap<string, number>;
    readonly lang: string;
    /** Undefined as long as they are not there. */
    readonly screeningWords: ScreeningWords | undefined;
    /** Of `i18n/`. */
    readonly formatDay: (day: string, lang: string, today: string) => string;
    readonly formatName: (code: string, lang: string, type: "region" | "language") => string;
    readonly formatNumber: (value: number, lang: string) => string;
    /** Called when a box has been checked or unchecked. */
    change(value: string, checked: boolean): void;
}
/** Checkboxes with how many films each would leave: days as the calendar has them, all others by the alphabet. */
export declare function renderValues(context: ValuesContext): TemplateResult;
/** How it looks. */
export declare const styles: (css: typeof Css) => CSSResult;
