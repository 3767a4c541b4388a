import type { ProgrammeWords } from "../programme-words.js";
/** German. */
export declare const words: ProgrammeWords;
