import { baseLang } from "../film/lang.js";
// src/i18n/own-words.ts
/**
* The words of a part of the library that not every page has: a module for each language, English among them, fetched when
* an element needs it.
*
* @param modules By the first part of a language tag.
*/
function ownWords(modules) {
	const loaded = /* @__PURE__ */ new Map();
	/** The language that has words: that of a page, else English. */
	const keyOf = (lang) => modules[baseLang(lang)] ? baseLang(lang) : "en";
	return {
		/** The words of a language, or English where there are none; undefined as long as they are not there. */
		words: (lang) => loaded.get(keyOf(lang)),
		/**
		* Fetches the words of a language, or English where there are none. A failure is not kept.
		*
		* @returns Undefined when they are there; else a promise for when they have come. Rejects when they cannot be had.
		*/
		load: (lang) => {
			const key = keyOf(lang);
			return loaded.has(key) ? void 0 : modules[key]().then(({ words }) => loaded.set(key, words));
		}
	};
}
export { ownWords };

//# sourceMappingURL=own-words.js.map