import { FilmController, pageBase } from "../controllers/film-controller.js";
import { LocaleController } from "../controllers/locale-controller.js";
import { warn } from "../controllers/warn.js";
import { safeUrl } from "../film/safe-url.js";
import { baseStyles } from "../styles/base.styles.js";
import { carryOver } from "./shared/carry-over.js";
import { LitElement, adoptStyles, html, nothing } from "lit";
// src/elements/film-element.ts
/**
* Declares properties that lie over the listing's, each with an attribute of its name in kebab-case.
*
* @param names Names of schema.org properties, with spaces between.
*/
var overriding = (names) => Object.fromEntries(names.split(" ").map((name) => [name, {
	attribute: name.replace(/[A-Z]/g, "-$&").toLowerCase(),
	overrides: true
}]));
/** The properties that hold one value, whatever commas stand in it; awards are sentences. */
var single = /^(name|alternateName|description|abstract|duration|contentRating|birth.+|date.+)$/;
/** The properties that are relative to the page, whatever the listing is relative to. */
var address = /^(url|image|trailer)$/;
/**
* What every element that shows a film has: a source, a language, and the promise that what stands between its tags stays
* until there is something better.
*
* @cssproperty [--film-color-text=inherit] - The colour of text.
* @cssproperty [--film-color-focus=currentColor] - The colour of focus rings.
* @cssproperty [--film-font-text=inherit] - The font of everything but titles and headings.
* @cssproperty [--film-title-weight=700] - The weight of titles and headings.
* @cssproperty [--film-first-size=12em] - The height that the element holds while its listing is on its way, so that nothing on the page moves.
*/
var FilmElement = class extends LitElement {
	static styles = baseStyles;
	static get properties() {
		return {
			src: {},
			film: { attribute: false },
			layout: {
				reflect: true,
				among: ""
			},
			headingLevel: {
				attribute: "heading-level",
				type: Number,
				among: "1 2 3 4 5 6"
			}
		};
	}
	locale = new LocaleController(this);
	source = new FilmController(this, this.locale);
	/** @internal What the attributes say, as properties of a schema.org Movie. */
	get overrides() {
		const own = {};
		const { elementProperties } = this.constructor;
		for (const [name, options] of elementProperties) {
			const value = this[name];
			if (!("overrides" in options) || value == null) continue;
			own[name] = typeof value !== "string" || single.test(name) ? value : address.test(name) ? safeUrl(value, pageBase(), "link") ?? value : value.split(name === "award" || value.includes(";") ? ";" : ",");
		}
		return own;
	}
	willUpdate(changed) {
		const { elementProperties } = this.constructor;
		for (const name of changed.keys()) {
			const value = this[name];
			if (value != null && elementProperties.get(name)?.among?.includes(value) === false) warn(this, "choice", name, value);
		}
		this.source.update();
	}
	/** Whether there is what a prerendered page's content can give way to. */
	get settled() {
		return !!this.source.film;
	}
	/** The content that a prerendered page has brought, as long as it shows. */
	#prepared;
	createRenderRoot() {
		const { shadowRoot } = this;
		if (!shadowRoot?.lastChild || shadowRoot.lastChild.nodeType === 8) return super.createRenderRoot();
		this.#prepared = [...shadowRoot.childNodes];
		adoptStyles(shadowRoot, this.constructor.elementStyles);
		return shadowRoot;
	}
	performUpdate() {
		const { source, renderRoot } = this;
		const prepared = this.#prepared;
		if (prepared) {
			source.update();
			if (!this.locale.ready || !this.settled) {
				this.isUpdatePending = false;
				source.hostUpdated();
				return;
			}
		}
		this.#prepared = void 0;
		const finish = prepared && carryOver(renderRoot);
		try {
			super.performUpdate();
			finish?.();
		} catch (error) {
			warn(this, "render", "", String(error));
			renderRoot.replaceChildren(...prepared ?? [this.ownerDocument.createElement("slot")]);
		}
	}
	render() {
		const { film, loading } = this.source;
		const { ready } = this.locale;
		return film && ready && this.renderFilm(film) || html`${loading || film && !ready ? html`<div class="place"></div>` : nothing}<slot @slotchange=${() => this.requestUpdate()}></slot><slot name="actions"></slot>`;
	}
	/** Constructed style sheets belong to a document and are dropped when an element moves to another one. */
	adoptedCallback() {
		const view = this.ownerDocument.defaultView;
		const { elementStyles } = this.constructor;
		if (!view || !this.shadowRoot) return;
		this.shadowRoot.adoptedStyleSheets = elementStyles.map((style) => {
			const sheet = new view.CSSStyleSheet();
			sheet.replaceSync(style.cssText);
			return sheet;
		});
	}
};
export { FilmElement, overriding };

//# sourceMappingURL=film-element.js.map