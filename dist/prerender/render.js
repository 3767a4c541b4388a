import { filmTable } from "../film/read-film.js";
import { elements } from "./elements.js";
import { LitElementRenderer } from "@lit-labs/ssr";
import { collectResultSync } from "@lit-labs/ssr/lib/render-result.js";
// src/prerender/render.ts
for (const [tag, element] of Object.entries(elements)) if (!customElements.get(tag)) customElements.define(tag, element);
/** What an element asks of its surroundings, and its counterpart in the page's DOM answers. */
var asked = "querySelector querySelectorAll closest matches".split(" ");
var seen = "ownerDocument parentElement children childNodes".split(" ");
/** Lets an element on the server look around in a page. */
function connect(element, counterpart) {
	const own = counterpart;
	Object.defineProperty(element, "isConnected", { value: true });
	for (const name of asked) Object.defineProperty(element, name, { value: (...about) => own[name](...about) });
	for (const name of seen) Object.defineProperty(element, name, { get: () => own[name] });
}
/** Renders the elements that stand in another one's shadow root. */
var PartRenderer = class extends LitElementRenderer {
	static matchesClass(element) {
		return Object.values(elements).includes(element);
	}
	connectedCallback() {
		const element = this.element;
		const host = element.__host;
		element.locale.lang = host.locale.lang;
		element.__eventTargetParent = host;
		if (element.times) element.times.now = now;
		connect(element, host.ownerDocument.createElement(this.tagName));
		parts.push(element);
		super.connectedCallback();
	}
};
/** The elements in shadow roots that the rendering going on has made. */
var parts = [];
/** Its time: milliseconds since 1970. */
var now = 0;
/** An element of a page, on the server. */
var ServerElement = class {
	tag;
	lang;
	#renderer;
	#element;
	#parts = [];
	/**
	* @param lang The language around it; its words have to be there.
	* @param counterpart It, in the page's DOM.
	* @param around The nearest element of the library around it.
	*/
	constructor(tag, lang, counterpart, around) {
		this.tag = tag;
		this.lang = lang;
		this.#renderer = new LitElementRenderer(tag);
		this.#element = this.#renderer.element;
		this.#element.locale.lang = lang;
		if (around) this.#element.__eventTargetParent = around.#element;
		connect(this.#element, counterpart);
		for (const { name, value } of counterpart.attributes) this.#renderer.setAttribute(name, value);
	}
	/** Looks for its film. What is not tidy JSON comes later. */
	look() {
		this.#element.source.update();
	}
	/** Resolves when it can be rendered. */
	async ready() {
		await this.#element.ready?.();
	}
	/** Whether there is anything to be shown. */
	get settled() {
		return this.#element.settled;
	}
	/** The film that it shows, all of it. */
	get film() {
		return this.#element.source.read(filmTable);
	}
	/** The screenings that it shows, itself or by a part; to be asked when it has been rendered. */
	get upcoming() {
		return [this.#element, ...this.#parts].flatMap((element) => element.upcoming ?? []);
	}
	/**
	* The content of its shadow root, as Lit's server rendering writes it.
	*
	* @param at When it is rendered: milliseconds since 1970.
	*/
	render(at) {
		parts = [];
		now = at;
		if (this.#element.times) this.#element.times.now = at;
		const info = {
			elementRenderers: [PartRenderer],
			customElementInstanceStack: [this.#renderer],
			customElementHostStack: [this.#renderer],
			eventTargetStack: [this.#element],
			slotStack: [],
			deferHydration: false
		};
		this.#renderer.connectedCallback();
		const content = collectResultSync(this.#renderer.renderShadow(info) ?? []);
		this.#parts = parts;
		return content;
	}
	/** Lets go of it: the elements know each other as long as they are on a page. */
	leave() {
		for (const element of [this.#element, ...this.#parts]) element.disconnectedCallback();
	}
};
export { ServerElement };

//# sourceMappingURL=render.js.map