import { type CSSResult, type TemplateResult } from "lit";
import type { ScreeningWords } from "../../i18n/screening-words.js";
import type { Chooser } from "./choice.js";
import type { FacetName } from "./facets.js";
/**
 * What an open filter has to choose from. Fetched when the first frame is there; of what the programme
 * alone has already, it must import nothing but types.
 */
/** What it needs of the element. */
export interface ValuesContext {
    readonly name: FacetName;
    /** What the filter is called. */
    readonly legend: string;
    /** How many films each value would leave. */
    readonly counts: ReadonlyMap<string, number>;
    readonly lang: string;
    /** Undefined as long as they are not there. */
    readonly screeningWords: ScreeningWords | undefined;
    readonly chooser: Chooser;
}
/** Checkboxes with how many films each would leave: days as the calendar has them, all others by the alphabet. */
export declare function renderValues(context: ValuesContext): TemplateResult;
/** How it looks. */
export declare const styles: CSSResult;
