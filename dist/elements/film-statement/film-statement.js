import { quotationsTable } from "../../film/read-quotations.js";
import { text } from "../../film/read-values.js";
import { FilmElement } from "../film-element.js";
import { allWords } from "../shared/all-words.js";
import { renderSection } from "../shared/section.js";
import { renderParagraphs } from "../shared/paragraphs.js";
import { renderText } from "../shared/templates.js";
import { sectionStyles } from "../../styles/section.styles.js";
import { filmStatementStyles } from "./film-statement.styles.js";
import { html, nothing } from "lit";
// src/elements/film-statement/film-statement.ts
var table = {
	name: text,
	...quotationsTable
};
/**
* What the film's makers say of it, in their own words.
*
* @summary The director's statement.
* @tag film-statement
* @example
* ```html
* <film-statement text="I wanted to make a film about La Paz." creator="Kiro Russo"></film-statement>
* ```
*
* @slot - What shows first, without JavaScript, and whenever the listing cannot be had.
* @csspart section - All of it, when it has a heading.
* @csspart heading - The heading.
* @csspart content - What stands under or beside it.
* @csspart statement - One statement with its speaker.
* @csspart text - The words.
* @csspart speaker - Who says them.
* @cssproperty [--film-quote-size=1.35em] - The size of the words.
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
var FilmStatement = class extends FilmElement {
	static styles = [
		FilmElement.styles,
		sectionStyles,
		filmStatementStyles
	];
	static get properties() {
		return {
			text: {},
			creator: {}
		};
	}
	/** @internal */
	get overrides() {
		const { text, creator } = this;
		return text == null ? {} : {
			subjectOf: text && {
				text,
				creator
			},
			hasPart: []
		};
	}
	/** @internal */
	table = table;
	renderFilm({ subjectOf }) {
		return subjectOf.length ? html`${subjectOf.map((quotation) => this.#renderStatement(quotation))}` : void 0;
	}
	#renderStatement({ name, text, creator }) {
		const { lang } = this.locale;
		const words = allWords(lang);
		return renderSection(this.headingLevel, name ?? { value: words.headings.statement }, lang, html`<figure part="statement"><blockquote part="text" lang=${text.lang ?? nothing}>${renderParagraphs(text, lang)}</blockquote>${creator && html`<figcaption part="speaker">${renderText(creator, lang)}</figcaption>`}</figure>`);
	}
};
export { FilmStatement };

//# sourceMappingURL=film-statement.js.map