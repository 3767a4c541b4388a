import { words } from "./en.js";
// src/i18n/languages.ts
/**
* The languages besides English, each a module that is fetched when an element needs it. A new language is one module
* and one line here.
*/
var modules = { es: () => import("./es.js") };
var loaded = /* @__PURE__ */ new Map([["en", words]]);
var pending = /* @__PURE__ */ new Map();
var base = (lang) => lang.toLowerCase().split("-")[0] ?? "";
/** The words of a language, or English as long as they are not there or there are none. */
var wordsFor = (lang) => loaded.get(base(lang)) ?? words;
/**
* Fetches a language, once however often it is asked for. A failure is not kept.
*
* @returns Undefined when there is nothing to wait for; else a promise for when the words have come, or will not. Never
* rejects.
*/
function loadWords(lang) {
	const key = base(lang);
	if (loaded.has(key) || !Object.hasOwn(modules, key)) return void 0;
	let promise = pending.get(key);
	if (!promise) {
		promise = modules[key]?.().then(({ words }) => void loaded.set(key, words), () => void pending.delete(key));
		if (promise) pending.set(key, promise);
	}
	return promise;
}
export { loadWords, wordsFor };

//# sourceMappingURL=languages.js.map