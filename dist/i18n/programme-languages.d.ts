import type { ProgrammeWords } from "./programme-words.js";
/** The words of a language, or English where there are none; undefined as long as they are not there. */
export declare const programmeWords: (lang: string) => ProgrammeWords | undefined;
/**
 * Fetches the words of a language, or English where there are none. A failure is not kept.
 *
 * @returns Undefined when they are there; else a promise for when they have come. Rejects when they cannot be had.
 */
export declare function loadProgrammeWords(lang: string): Promise<unknown> | undefined;
