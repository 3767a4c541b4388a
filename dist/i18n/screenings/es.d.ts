import type { ScreeningWords } from "../screening-words.js";
/** Spanish. */
export declare const words: ScreeningWords;
