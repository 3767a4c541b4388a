import type { Words } from "./words.js";
/** Welsh. No word that softens the next one stands before a word which comes from outside, unless it is a name. */
export declare const words: Words;
