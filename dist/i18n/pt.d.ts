import type { Words } from "./words.js";
/** Portuguese, in words that Brazil uses and Portugal understands. */
export declare const words: Words;
