import type { ProgrammeWords } from "../programme-words.js";
/** French. */
export declare const words: ProgrammeWords;
