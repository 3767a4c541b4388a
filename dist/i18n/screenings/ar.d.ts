import type { ScreeningWords } from "../screening-words.js";
/** Arabic. */
export declare const words: ScreeningWords;
