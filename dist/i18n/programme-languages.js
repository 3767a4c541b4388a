import { baseLang } from "../film/lang.js";
// src/i18n/programme-languages.ts
var modules = {
	en: () => import("./programme/en.js"),
	es: () => import("./programme/es.js"),
	fr: () => import("./programme/fr.js"),
	de: () => import("./programme/de.js"),
	it: () => import("./programme/it.js"),
	pt: () => import("./programme/pt.js"),
	nl: () => import("./programme/nl.js"),
	pl: () => import("./programme/pl.js"),
	cy: () => import("./programme/cy.js"),
	ar: () => import("./programme/ar.js"),
	ja: () => import("./programme/ja.js")
};
var loaded = /* @__PURE__ */ new Map();
/** The language that has words: that of a page, else English. */
var keyOf = (lang) => modules[baseLang(lang)] ? baseLang(lang) : "en";
/** The words of a language, or English where there are none; undefined as long as they are not there. */
var programmeWords = (lang) => loaded.get(keyOf(lang));
/**
* Fetches the words of a language, or English where there are none. A failure is not kept.
*
* @returns Undefined when they are there; else a promise for when they have come. Rejects when they cannot be had.
*/
function loadProgrammeWords(lang) {
	const key = keyOf(lang);
	return loaded.has(key) ? void 0 : modules[key]().then(({ words }) => loaded.set(key, words));
}
export { loadProgrammeWords, programmeWords };

//# sourceMappingURL=programme-languages.js.map