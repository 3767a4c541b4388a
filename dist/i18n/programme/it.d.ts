import type { ProgrammeWords } from "../programme-words.js";
/** Italian. */
export declare const words: ProgrammeWords;
