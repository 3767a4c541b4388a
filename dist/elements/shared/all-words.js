import { words } from "../../i18n/en.js";
import { wordsFor } from "../../i18n/languages.js";
// src/elements/shared/all-words.ts
/** The words of a language, for the elements that say more than a card; in English until they are there. */
var allWords = (lang) => wordsFor(lang, words);
export { allWords };

//# sourceMappingURL=all-words.js.map