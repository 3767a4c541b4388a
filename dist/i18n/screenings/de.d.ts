import type { ScreeningWords } from "../screening-words.js";
/** German. */
export declare const words: ScreeningWords;
