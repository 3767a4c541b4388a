import type { Words } from "./words.js";
/** Polish. Names and titles stay in the nominative: a noun before them takes the case, or a colon ends the phrase. */
export declare const words: Words;
