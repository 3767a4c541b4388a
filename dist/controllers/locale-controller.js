import { loadWords, wordsFor } from "../i18n/languages.js";
// src/controllers/locale-controller.ts
/** Everyone who has to look again when a `lang` changes somewhere. One observer for the page, not one an element. */
var listeners = /* @__PURE__ */ new Set();
var observer;
function observe(listener) {
	listeners.add(listener);
	if (observer) return;
	observer = new MutationObserver(() => {
		for (const changed of [...listeners]) changed();
	});
	observer.observe(document, {
		subtree: true,
		attributeFilter: ["lang"]
	});
}
function unobserve(listener) {
	listeners.delete(listener);
	if (listeners.size) return;
	observer?.disconnect();
	observer = void 0;
}
/** The nearest `lang` at or above an element, through shadow roots; `en` when the page does not say. */
function nearestLang(element) {
	for (let at = element; at;) {
		const holder = at.closest("[lang]");
		if (holder) return holder.getAttribute("lang") || "en";
		const root = at.getRootNode();
		at = root instanceof ShadowRoot ? root.host : void 0;
	}
	return "en";
}
/**
* The language that an element speaks: the nearest `lang`, also when it changes or its words arrive later. A page may
* have two.
*/
var LocaleController = class {
	/** A BCP 47 tag, as the page has it. */
	lang = "en";
	/** Whether the words are there, or will not come. Until then an element shows what stands between its tags. */
	ready = true;
	#host;
	constructor(host) {
		this.#host = host;
		host.addController(this);
	}
	/** What the elements say, in this language, or in English until it is there. */
	get words() {
		return wordsFor(this.lang);
	}
	hostConnected() {
		observe(this.#look);
		this.#look();
	}
	hostDisconnected() {
		unobserve(this.#look);
	}
	#look = () => {
		const lang = nearestLang(this.#host);
		if (lang === this.lang) return;
		this.lang = lang;
		this.#host.requestUpdate();
		const coming = loadWords(lang);
		this.ready = !coming;
		coming?.then(() => {
			this.ready ||= lang === this.lang;
			this.#host.requestUpdate();
		});
	};
};
export { LocaleController };

//# sourceMappingURL=locale-controller.js.map