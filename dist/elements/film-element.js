import { FilmController } from "../controllers/film-controller.js";
import { LocaleController } from "../controllers/locale-controller.js";
import { warn } from "../controllers/warn.js";
import { safeUrl } from "../film/safe-url.js";
import { baseStyles } from "../styles/base.styles.js";
import { LitElement, html } from "lit";
// src/elements/film-element.ts
/** The attributes that hold one value, whatever commas stand in it. */
var single = /^(?:name|alternateName|contentRating|duration|date.+)$/;
var address = /^(?:url|image)$/;
/**
* What every element that shows a film has: a source, a language, and the promise that what stands between its tags stays
* until there is something better.
*/
var FilmElement = class extends LitElement {
	static get styles() {
		return baseStyles;
	}
	static get properties() {
		return {
			src: {},
			film: { attribute: false }
		};
	}
	/** The properties that lie over the listing's: schema.org's names, each with an attribute in kebab-case. */
	static overrides = [];
	locale = new LocaleController(this);
	source = new FilmController(this, this.locale);
	/** @internal What the attributes say, as properties of a schema.org Movie. */
	get overrides() {
		const { overrides } = this.constructor;
		return Object.fromEntries(overrides.flatMap((property) => {
			const value = this[property];
			if (typeof value !== "string") return value == null ? [] : [[property, value]];
			if (address.test(property)) return [[property, safeUrl(value, globalThis.document?.baseURI, "link") ?? value]];
			if (single.test(property)) return [[property, value]];
			const separator = value.includes(";") || property === "award" ? ";" : ",";
			return [[property, value.split(separator)]];
		}));
	}
	/** What holds the place while a listing is on its way and nothing stands between the tags. */
	renderPlaceholder() {}
	willUpdate(_changed) {
		this.source.update();
	}
	update(changed) {
		try {
			super.update(changed);
		} catch (error) {
			warn(this, `cannot be shown: ${String(error)}`);
			this.renderRoot.replaceChildren(this.ownerDocument.createElement("slot"));
		}
	}
	render() {
		const { film, loading } = this.source;
		return film && this.locale.ready && this.renderFilm(film) || html`${loading ? this.renderPlaceholder() : void 0}<slot @slotchange=${() => this.requestUpdate()} ></slot>`;
	}
	/** Constructed style sheets belong to a document and are dropped when an element moves to another one. */
	adoptedCallback() {
		const view = this.ownerDocument.defaultView;
		const { elementStyles } = this.constructor;
		if (!view || !this.shadowRoot) return;
		this.shadowRoot.adoptedStyleSheets = elementStyles.map((style) => {
			const sheet = new view.CSSStyleSheet();
			sheet.replaceSync("cssText" in style ? style.cssText : "");
			return sheet;
		});
	}
};
export { FilmElement };

//# sourceMappingURL=film-element.js.map