import type { Words } from "./words.js";
/** The words of a language, or English as long as they are not there or there are none. */
export declare const wordsFor: (lang: string) => Words;
/**
 * Fetches the words of a language. A module is fetched once however often it is asked for; a failure is not kept.
 *
 * @param lang A BCP 47 tag in its standard spelling.
 * @returns Undefined when there is nothing to wait for; else a promise for when the words have come, or will not. Never
 * rejects.
 */
export declare function loadWords(lang: string): Promise<unknown> | undefined;
