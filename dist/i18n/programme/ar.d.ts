import type { ProgrammeWords } from "../programme-words.js";
/** Arabic. */
export declare const words: ProgrammeWords;
