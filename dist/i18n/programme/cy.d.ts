import type { ProgrammeWords } from "../programme-words.js";
/** Welsh. */
export declare const words: ProgrammeWords;
