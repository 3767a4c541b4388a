import type { ProgrammeWords } from "./programme-words.js";
/** The words of a programme, see `ownWords`. */
export declare const programmeWords: (lang: string) => ProgrammeWords | undefined, loadProgrammeWords: (lang: string) => Promise<unknown> | undefined;
