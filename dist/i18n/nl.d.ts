import type { Words } from "./words.js";
/** Dutch. */
export declare const words: Words;
