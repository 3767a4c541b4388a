import type { ScreeningWords } from "../screening-words.js";
/** Japanese. */
export declare const words: ScreeningWords;
