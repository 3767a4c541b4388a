import { validLang } from "../film/lang.js";
import { loadWords } from "../i18n/languages.js";
// src/controllers/locale-controller.ts
/** Everyone who has to look again when a `lang` changes somewhere. One observer for the page, not one an element. */
var listeners = /* @__PURE__ */ new Set();
var observer;
/** The nearest `lang` at or above an element, through shadow roots; `en` when the page does not say. */
function nearestLang(element) {
	const root = element.getRootNode();
	observer ??= new MutationObserver(() => listeners.forEach((look) => look()));
	observer.observe(root, {
		subtree: true,
		attributeFilter: ["lang"]
	});
	const holder = element.closest("[lang]");
	if (holder) return validLang(holder.getAttribute("lang") ?? "");
	return root instanceof ShadowRoot ? nearestLang(root.host) : "en";
}
/**
* The language that an element speaks: the nearest `lang`, also when it changes or its words arrive later. A page may
* have two.
*/
var LocaleController = class {
	/** A BCP 47 tag that `Intl` takes. */
	lang = "en";
	/** Whether the words are there, or will not come. Until then an element shows what stands between its tags. */
	ready = true;
	#host;
	constructor(host) {
		this.#host = host;
		host.addController(this);
	}
	hostConnected() {
		listeners.add(this.#look);
		this.#look();
	}
	hostDisconnected() {
		listeners.delete(this.#look);
	}
	#look = async () => {
		const lang = nearestLang(this.#host);
		if (lang === this.lang) return;
		this.lang = lang;
		const coming = loadWords(lang);
		this.ready = !coming;
		this.#host.requestUpdate();
		await coming;
		if (lang !== this.lang || this.ready) return;
		this.ready = true;
		this.#host.requestUpdate();
	};
};
export { LocaleController };

//# sourceMappingURL=locale-controller.js.map