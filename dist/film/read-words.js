import { languages } from "./read-values.js";
// src/film/read-words.ts
/** Somebody's words, in the language of the work that they are from, without the quotation marks, which are the page's typography. */
var readWords = (words, { inLanguage }, context, path) => {
	const [lang] = languages(inLanguage, context, `${path}.inLanguage`);
	const value = words?.value.replace(/^["“”„«»\s]+|(?<!["“”«»\s])["“”«»\s]+$/g, "");
	return value ? {
		value,
		lang: words?.lang ?? lang
	} : void 0;
};
export { readWords };

//# sourceMappingURL=read-words.js.map