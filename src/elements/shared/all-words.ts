import { words as english } from "../../i18n/en.js";
import { wordsFor } from "../../i18n/languages.js";
import type { Words } from "../../i18n/words.js";

/** The words of a language, for the elements that say more than a card; in English until they are there. */
export const allWords = (lang: string): Words => wordsFor(lang, english);
