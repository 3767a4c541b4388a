import type { ScreeningWords } from "../screening-words.js";
/** French. */
export declare const words: ScreeningWords;
