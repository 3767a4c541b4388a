import { baseLang } from "../film/lang.js";
// src/i18n/screening-languages.ts
var modules = {
	en: () => import("./screenings/en.js"),
	es: () => import("./screenings/es.js"),
	fr: () => import("./screenings/fr.js"),
	de: () => import("./screenings/de.js"),
	it: () => import("./screenings/it.js"),
	pt: () => import("./screenings/pt.js"),
	nl: () => import("./screenings/nl.js"),
	pl: () => import("./screenings/pl.js"),
	cy: () => import("./screenings/cy.js"),
	ar: () => import("./screenings/ar.js"),
	ja: () => import("./screenings/ja.js")
};
var loaded = /* @__PURE__ */ new Map();
/** The language that has words: that of a page, else English. */
var keyOf = (lang) => modules[baseLang(lang)] ? baseLang(lang) : "en";
/** The words of a language, or English where there are none; undefined as long as they are not there. */
var screeningWords = (lang) => loaded.get(keyOf(lang));
/**
* Fetches the words of a language, or English where there are none. A failure is not kept.
*
* @returns Undefined when they are there; else a promise for when they have come. Rejects when they cannot be had.
*/
function loadScreeningWords(lang) {
	const key = keyOf(lang);
	return loaded.has(key) ? void 0 : modules[key]().then(({ words }) => loaded.set(key, words));
}
export { loadScreeningWords, screeningWords };

//# sourceMappingURL=screening-languages.js.map