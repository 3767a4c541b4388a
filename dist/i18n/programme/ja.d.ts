import type { ProgrammeWords } from "../programme-words.js";
/** Japanese. */
export declare const words: ProgrammeWords;
