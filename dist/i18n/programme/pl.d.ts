import type { ProgrammeWords } from "../programme-words.js";
/** Polish. */
export declare const words: ProgrammeWords;
