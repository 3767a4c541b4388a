import type { ScreeningWords } from "../screening-words.js";
/** Welsh. */
export declare const words: ScreeningWords;
