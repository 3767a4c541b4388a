import type { ScreeningWords } from "../../i18n/screening-words.js";
import type { FacetName } from "./facets.js";
/** How a facet's values are written. */
export declare const labelOf: (name: FacetName, lang: string, words: ScreeningWords | undefined) => (value: string) => string;
