import type { ProgrammeWords } from "../programme-words.js";
/** Dutch. */
export declare const words: ProgrammeWords;
