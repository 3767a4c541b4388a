// src/film/text.ts
/** The longest text that is taken from one field, in UTF-16 code units. */
var maximumLength = 2e4;
/** The longest text that is no prose, such as a title: one word of 20,000 letters keeps an engine busy for a second. */
var maximumLine = 2e3;
/** What most texts have nothing of: more than letters and marks of Europe with single spaces between. */
var foldable = /[^ !-~\u00a1-\u00ac\u00ae-\u024f]|^ |  | $/;
/**
* Folds white space but for line breaks, and takes out control characters and unpaired surrogates. What has nothing in it
* that can be seen, but joiners and marks of direction, is no text.
*/
var foldText = (source) => !foldable.test(source) ? source : source.replace(/^[\p{Cc}\p{Cf}\p{Cs}\p{M}\p{Z}]*$/u, "").replace(/[\p{Cs}\0-\x08\v-\x1f\x7f-\x9f]/gu, "").replace(/[^\S\n]+/g, " ").replace(/ ?\n[ \n]*/g, (breaks) => breaks.split("\n").length > 2 ? "\n\n" : "\n").trim();
export { foldText, maximumLength, maximumLine };

//# sourceMappingURL=text.js.map