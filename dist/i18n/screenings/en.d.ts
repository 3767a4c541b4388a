import type { ScreeningWords } from "../screening-words.js";
/** English. */
export declare const words: ScreeningWords;
