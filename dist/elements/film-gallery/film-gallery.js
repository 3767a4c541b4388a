import { readImage } from "../../film/read-image.js";
import { all, text } from "../../film/read-values.js";
import { chooseStills } from "../../film/stills.js";
import { formatNumber } from "../../i18n/format-number.js";
import { trackStyles } from "../../styles/track.styles.js";
import { FilmElement } from "../film-element.js";
import { allWords } from "../shared/all-words.js";
import { renderSection } from "../shared/section.js";
import { renderImage } from "../shared/image.js";
import { renderText } from "../shared/templates.js";
import { slideOf, slideTo } from "../shared/track.js";
import { sectionStyles } from "../../styles/section.styles.js";
import { filmGalleryStyles } from "./film-gallery.styles.js";
import { readPictures } from "./pictures.js";
import { html, nothing } from "lit";
// src/elements/film-gallery/film-gallery.ts
var table = {
	name: text,
	image: all(readImage)
};
/**
* A film's stills with captions and credits. Each opens large, over the page: native dialog, arrow keys, swipe.
*
* @summary Stills with a lightbox.
* @tag film-gallery
* @example
* ```html
* <film-gallery>
*   <img src="still-1.jpg" width="1600" height="900" alt="Miners on the road to La Paz" />
*   <img src="still-2.jpg" width="1600" height="900" alt="The market at dawn" />
* </film-gallery>
* ```
*
* @slot - What shows first. Its pictures, with the `<figcaption>` around them, are the stills when there is no listing.
* @csspart section - All of it, when it has a heading.
* @csspart heading - The heading.
* @csspart content - What stands under or beside it.
* @csspart stills - All stills.
* @csspart still - One still.
* @csspart enlarge - The button on a still, which opens it large.
* @csspart image - The picture of a still.
* @csspart caption - Caption and credit.
* @csspart lightbox - The dialog.
* @csspart track - The large stills' scroller.
* @csspart controls - The dialog's buttons and position.
* @csspart button - A button.
* @cssproperty [--film-still-width=14em] - How wide a still is at least.
* @cssproperty [--film-radius=0] - The rounding of corners.
* @cssproperty [--film-font-display=inherit] - The font of the heading.
* @cssproperty [--film-font-text=inherit] - The font of everything else.
* @cssproperty [--film-heading-size=1.125em] - The size of the heading.
* @cssproperty [--film-measure=34em] - How long a line of text is at most.
* @cssproperty [--film-color-muted] - The colour of secondary text.
* @cssproperty [--film-color-line] - The colour of lines.
* @cssproperty [--film-space=1em] - The measure of all distances.
* @fires {FilmLoadEvent} film-load - The listing has been read and is shown. Attributes alone load nothing and fire nothing.
* @fires {FilmErrorEvent} film-error - The listing cannot be had; what is shown stays.
*/
var FilmGallery = class extends FilmElement {
	static styles = [
		FilmElement.styles,
		sectionStyles,
		trackStyles,
		filmGalleryStyles
	];
	static get properties() {
		return {};
	}
	/** The still that is open. */
	#open;
	/** @internal The pictures between the tags where there is no listing. */
	get overrides() {
		return this.source.listed || !this.isConnected ? {} : { image: readPictures(this) };
	}
	/** @internal */
	table = table;
	renderFilm(film) {
		const stills = this.source.listed ? chooseStills(film.image) : film.image;
		if (!stills.length) return void 0;
		const { lang } = this.locale;
		const words = allWords(lang);
		const name = film.name?.value;
		const altOf = (image, index) => image.caption?.value ?? (name ? words.still(formatNumber(index + 1, lang), name) : `${words.headings.gallery} ${formatNumber(index + 1, lang)}`);
		return html`${renderSection(this.headingLevel, { value: words.headings.gallery }, lang, html`<ul part="stills" role="list">${stills.map((image, index) => html`<li part="still"><button part="enlarge" aria-haspopup="dialog" @click=${() => this.#show(index)}> ${renderImage(image, "image", altOf(image, index))} </button> ${image.creditText && html`<p part="caption">${renderText(image.creditText, lang)}</p>`}</li>`)}</ul>`)} <dialog part="lightbox" aria-label=${words.headings.gallery} @close=${this.#close} @keydown=${this.#onKey}> ${this.#open === void 0 ? nothing : this.#renderLightbox(stills, this.#open, altOf)} </dialog> <slot hidden @slotchange=${() => this.requestUpdate()}></slot>`;
	}
	#renderLightbox(stills, open, altOf) {
		const { lang } = this.locale;
		const words = allWords(lang);
		const button = (label, sign, to) => html`<button part="button" aria-label=${label} aria-disabled=${to !== void 0 && !stills[to]} ?autofocus=${to === void 0} @click=${() => to === void 0 ? this.#dialog?.close() : this.#slide(to)}> ${sign} </button>`;
		return html`<div part="controls">${button(words.previous, "←", open - 1)} <span aria-hidden="true">${open + 1} / ${stills.length}</span> ${button(words.next, "→", open + 1)} ${button(words.close, "×", void 0)}</div><div part="track" tabindex="0" aria-live="polite" @scroll=${this.#onScroll}>${stills.map((image, index) => html`<figure class="slide" role="group" aria-roledescription=${words.slide} aria-label=${words.position(formatNumber(index + 1, lang), formatNumber(stills.length, lang))} ?inert=${index !== open}><img src=${image.url} alt=${image.caption ? "" : altOf(image, index)} loading="lazy" /> ${this.#renderCaption(image)}</figure>`)}</div>`;
	}
	#renderCaption({ caption, creditText }) {
		const { lang } = this.locale;
		return caption || creditText ? html`<figcaption part="caption">${caption && renderText(caption, lang)} ${creditText && html`<small>${renderText(creditText, lang)}</small>`}</figcaption>` : nothing;
	}
	get #dialog() {
		return this.shadowRoot?.querySelector("dialog");
	}
	get #page() {
		return this.ownerDocument.documentElement.style;
	}
	async #show(index) {
		this.#open = index;
		this.requestUpdate();
		await this.updateComplete;
		this.#dialog?.showModal();
		this.#slide(index, "instant");
		this.#page.overflow = "hidden";
	}
	#close() {
		this.#open = void 0;
		this.#page.overflow = "";
		this.requestUpdate();
	}
	/** A dialog that goes with its stills, or with the element, does not say that it closes. */
	updated(changed) {
		super.updated(changed);
		if (this.#open !== void 0 && !this.#dialog) this.#close();
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		this.#dialog?.close();
	}
	#slide(index, behavior) {
		slideTo(this.renderRoot.querySelector("[part=track]"), index, behavior);
	}
	#onScroll({ currentTarget }) {
		const open = slideOf(currentTarget);
		if (this.#open === void 0 || open === this.#open) return;
		this.#open = open;
		this.requestUpdate();
	}
	/** Arrow keys move in the direction in which they point. */
	#onKey(event) {
		const by = [
			"ArrowLeft",
			"",
			"ArrowRight"
		].indexOf(event.key) - 1;
		const { altKey, ctrlKey, metaKey } = event;
		if (Math.abs(by) !== 1 || this.#open === void 0) return;
		if (altKey || ctrlKey || metaKey) return;
		event.preventDefault();
		this.#slide(this.#open + (this.matches(":dir(rtl)") ? -by : by));
	}
};
export { FilmGallery };

//# sourceMappingURL=film-gallery.js.map