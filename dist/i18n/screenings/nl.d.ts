import type { ScreeningWords } from "../screening-words.js";
/** Dutch. */
export declare const words: ScreeningWords;
