import type { Words } from "./words.js";
/** Spanish. */
export declare const words: Words;
