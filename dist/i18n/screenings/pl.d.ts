import type { ScreeningWords } from "../screening-words.js";
/** Polish. */
export declare const words: ScreeningWords;
