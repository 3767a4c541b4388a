import type { Words } from "./words.js";
/** German. */
export declare const words: Words;
