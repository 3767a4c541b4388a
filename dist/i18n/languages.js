import { baseLang } from "../film/lang.js";
import { words } from "./en-card.js";
// src/i18n/languages.ts
/**
* The languages besides English, each a module that is fetched when an element needs it. A new language is one module
* and one line here.
*/
var modules = {
	es: () => import("./es.js"),
	fr: () => import("./fr.js"),
	de: () => import("./de.js"),
	it: () => import("./it.js"),
	pt: () => import("./pt.js"),
	nl: () => import("./nl.js"),
	pl: () => import("./pl.js"),
	cy: () => import("./cy.js"),
	ar: () => import("./ar.js"),
	ja: () => import("./ja.js")
};
var loaded = /* @__PURE__ */ new Map();
/**
* The language that an element speaks on a page in `lang`: that one if its words are there, else English. Dates and lists
* are in it too, for a sentence is in one language.
*/
var spokenLang = (lang) => baseLang(lang) === "en" || loaded.has(baseLang(lang)) ? lang : "en";
function wordsFor(lang, spoken = words) {
	return loaded.get(baseLang(lang)) ?? spoken;
}
/**
* Fetches the words of a language. A module is fetched once however often it is asked for; a failure is not kept.
*
* @param lang A BCP 47 tag in its standard spelling.
* @returns Undefined when there is nothing to wait for; else a promise for when the words have come, or will not. Never
* rejects.
*/
function loadWords(lang) {
	const key = baseLang(lang);
	return loaded.has(key) ? void 0 : modules[key]?.().then(({ words }) => loaded.set(key, words), () => void 0);
}
export { loadWords, spokenLang, wordsFor };

//# sourceMappingURL=languages.js.map