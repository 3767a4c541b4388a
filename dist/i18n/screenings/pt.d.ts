import type { ScreeningWords } from "../screening-words.js";
/** Portuguese. */
export declare const words: ScreeningWords;
