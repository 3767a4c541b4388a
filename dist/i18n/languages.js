import { baseLang } from "../film/lang.js";
import { words } from "./en.js";
// src/i18n/languages.ts
/**
* The languages besides English, each a module that is fetched when an element needs it. A new language is one module
* and one line here.
*/
var modules = { es: () => import("./es.js") };
var loaded = /* @__PURE__ */ new Map();
/** The words of a language, or English as long as they are not there or there are none. */
var wordsFor = (lang) => loaded.get(baseLang(lang)) ?? words;
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
export { loadWords, wordsFor };

//# sourceMappingURL=languages.js.map