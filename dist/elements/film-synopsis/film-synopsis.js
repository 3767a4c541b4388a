import { prose, text } from "../../film/read-values.js";
import { FilmElement, overriding } from "../film-element.js";
import { allWords } from "../shared/all-words.js";
import { renderSection } from "../shared/section.js";
import { renderParagraphs } from "../shared/paragraphs.js";
import { sectionStyles } from "../../styles/section.styles.js";
import { filmSynopsisStyles } from "./film-synopsis.styles.js";
import { html } from "lit";
// src/elements/film-synopsis/film-synopsis.ts
var table = {
	name: text,
	description: prose,
	abstract: prose
};
/**
* What a film is about.
*
* @summary A film's synopsis, optionally folded.
* @tag film-synopsis
* @example
* ```html
* <film-synopsis src="the-great-movement.json" heading-level="2">
*   <p>A young miner walks to La Paz to ask for his job back.</p>
* </film-synopsis>
* ```
*
* @slot - What shows first, without JavaScript, and whenever the listing cannot be had.
* @csspart section - All of it, when it has a heading.
* @csspart heading - The heading.
* @csspart content - What stands under or beside it.
* @csspart text - The paragraphs.
* @csspart more - The folded rest.
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
var FilmSynopsis = class extends FilmElement {
	static styles = [
		FilmElement.styles,
		sectionStyles,
		filmSynopsisStyles
	];
	static get properties() {
		return {
			max: { type: Number },
			...overriding("description abstract")
		};
	}
	/** @internal */
	table = table;
	renderFilm({ description, abstract }) {
		const text = description ?? abstract;
		if (!text) return void 0;
		const { lang } = this.locale;
		const words = allWords(lang);
		const paragraphs = renderParagraphs(text, lang);
		const shown = (this.max ?? 0) > 0 ? this.max : paragraphs.length;
		const rest = paragraphs.splice(shown ?? 0);
		return renderSection(this.headingLevel, { value: words.headings.synopsis }, lang, html`<div part="text">${paragraphs} ${rest.length ? html`<details part="more"><summary>${words.readMore}</summary>${rest}</details>` : ""}</div>`);
	}
};
export { FilmSynopsis };

//# sourceMappingURL=film-synopsis.js.map