import type { Words } from "./words.js";
/** Japanese. */
export declare const words: Words;
