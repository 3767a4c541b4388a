import type { ProgrammeWords } from "../programme-words.js";
/** Portuguese. */
export declare const words: ProgrammeWords;
