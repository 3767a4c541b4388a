import type { Words } from "./words.js";
/** French. A colon has a space before it, one that does not break. */
export declare const words: Words;
