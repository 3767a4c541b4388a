import type { ProgrammeWords } from "../programme-words.js";
/** Spanish. */
export declare const words: ProgrammeWords;
