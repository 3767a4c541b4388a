import type { ProgrammeWords } from "../programme-words.js";
/** English. */
export declare const words: ProgrammeWords;
