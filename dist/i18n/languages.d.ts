import type { CardWords } from "./words.js";
/**
 * The language that an element speaks on a page in `lang`: that one if its words are there, else English. Dates and lists
 * are in it too, for a sentence is in one language.
 */
export declare const spokenLang: (lang: string) => string;
/**
 * The words of a language, or English as long as they are not there or there are none.
 *
 * @param spoken The English words that whoever asks has, if they are more than a card's.
 */
export declare function wordsFor(lang: string): CardWords;
export declare function wordsFor<W extends CardWords>(lang: string, spoken: W): W;
/**
 * Fetches the words of a language. A module is fetched once however often it is asked for; a failure is not kept.
 *
 * @param lang A BCP 47 tag in its standard spelling.
 * @returns Undefined when there is nothing to wait for; else a promise for when the words have come, or will not. Never
 * rejects.
 */
export declare function loadWords(lang: string): Promise<unknown> | undefined;
