import type { Words } from "../../i18n/words.js";
/** The words of a language, for the elements that say more than a card; in English until they are there. */
export declare const allWords: (lang: string) => Words;
