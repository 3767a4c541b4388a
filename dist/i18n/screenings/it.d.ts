import type { ScreeningWords } from "../screening-words.js";
/** Italian. */
export declare const words: ScreeningWords;
