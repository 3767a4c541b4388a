import type { Words } from "./words.js";
/** Italian. */
export declare const words: Words;
