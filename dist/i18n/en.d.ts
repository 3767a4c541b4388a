import type { Words } from "./words.js";
/** English. */
export declare const words: Words;
