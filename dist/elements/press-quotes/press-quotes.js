import { reviewsTable } from "../../film/read-reviews.js";
import { text } from "../../film/read-values.js";
import { parseQuotes } from "../../film/quotes.js";
import { formatNumber } from "../../i18n/format-number.js";
import { formatDate } from "../../i18n/format.js";
import { trackStyles } from "../../styles/track.styles.js";
import { FilmElement, overriding } from "../film-element.js";
import { allWords } from "../shared/all-words.js";
import { renderLink, renderSpoken, renderText } from "../shared/templates.js";
import { renderSection } from "../shared/section.js";
import { slideOf, slideTo } from "../shared/track.js";
import { readBlockquotes } from "./blockquotes.js";
import { sectionStyles } from "../../styles/section.styles.js";
import { pressQuotesStyles } from "./press-quotes.styles.js";
import { html, nothing } from "lit";
// src/elements/press-quotes/press-quotes.ts
var table = {
	name: text,
	...reviewsTable
};
/**
* What the press says of a film: quotes with outlet, critic, date and stars, each in its own language.
*
* @summary Press quotes as list, grid or carousel.
* @tag press-quotes
* @example
* ```html
* <press-quotes layout="grid">
*   <blockquote>A triumph of cinema <cite>Caimán Cuadernos de Cine</cite></blockquote>
*   <blockquote>Resonant and engaging <cite>Eye For Film</cite></blockquote>
* </press-quotes>
* ```
*
* @slot - What shows first. Its `<blockquote>`s with their `<cite>` are the quotes when there is no listing.
* @csspart section - All of it, when it has a heading.
* @csspart heading - The heading.
* @csspart content - What stands under or beside it.
* @csspart quotes - All quotes.
* @csspart quote - One quote with its source.
* @csspart stars - The stars.
* @csspart text - The words.
* @csspart source - Outlet, critic and date.
* @csspart publisher - The outlet.
* @csspart author - The critic.
* @csspart date - The date.
* @csspart link - The outlet's link to the review.
* @csspart track - The carousel's scroller.
* @csspart controls - The carousel's buttons and position.
* @csspart button - A button.
* @cssproperty [--film-font-display=inherit] - The font of the quotes and the heading.
* @cssproperty [--film-heading-size=1.125em] - The size of the heading.
* @cssproperty [--film-quote-size=1.5em] - The size of the quotes.
* @cssproperty [--film-color-accent] - The colour of stars and the ground of buttons.
* @cssproperty [--film-color-on-accent] - The colour of the buttons' text.
* @cssproperty [--film-radius=0] - The rounding of buttons.
* @cssproperty [--film-color-muted] - The colour of critic and date.
* @cssproperty [--film-space=1em] - The measure of all distances.
* @fires {FilmLoadEvent} film-load - The listing has been read and is shown. Attributes alone load nothing and fire nothing.
* @fires {FilmErrorEvent} film-error - The listing cannot be had; what is shown stays.
*/
var PressQuotes = class extends FilmElement {
	static styles = [
		FilmElement.styles,
		sectionStyles,
		trackStyles,
		pressQuotesStyles
	];
	static get properties() {
		return {
			layout: {
				reflect: true,
				among: "list grid carousel"
			},
			...overriding("review")
		};
	}
	#current = 0;
	/** @internal The attribute's quotes, else those between the tags where there is no listing. */
	get overrides() {
		const { review, isConnected, source } = this;
		if (typeof review === "string") return { review: parseQuotes(review) };
		return source.listed || !isConnected ? super.overrides : { review: readBlockquotes(this) };
	}
	/** @internal */
	table = table;
	renderFilm({ review }) {
		return review.length ? this.#renderQuotes(review) : void 0;
	}
	#renderQuotes(review) {
		const words = allWords(this.locale.lang);
		return html`${renderSection(this.headingLevel, { value: words.pressQuotes }, this.locale.lang, this.layout === "carousel" && review.length > 1 ? this.#renderCarousel(review) : html`<ul part="quotes" role="list" aria-label=${words.pressQuotes}>${review.map((item) => html`<li>${this.#renderQuote(item)}</li>`)}</ul>`)}<slot hidden @slotchange=${() => this.requestUpdate()}></slot>`;
	}
	/** After the APG's carousel pattern. */
	#renderCarousel(reviews) {
		const words = allWords(this.locale.lang);
		const count = reviews.length;
		const button = (by, label, sign) => html`<button part="button" aria-label=${label} aria-disabled=${!reviews[this.#current + by]} @click=${() => this.#move(by)}> ${sign} </button>`;
		return html`<div part="quotes" role="region" aria-roledescription=${words.carousel} aria-label=${words.pressQuotes}><div part="track" tabindex="0" aria-live="polite" @scroll=${this.#onScroll}>${reviews.map((review, index) => html`<div class="slide" role="group" aria-roledescription=${words.slide} aria-label=${words.position(formatNumber(index + 1, this.locale.lang), formatNumber(count, this.locale.lang))} ?inert=${index !== this.#current}>${this.#renderQuote(review)}</div>`)}</div><div part="controls">${button(-1, words.previous, "←")} <span aria-hidden="true">${this.#current + 1} / ${count}</span> ${button(1, words.next, "→")}</div></div>`;
	}
	#move(by) {
		slideTo(this.renderRoot.querySelector("[part=\"track\"]"), this.#current + by);
	}
	#onScroll({ currentTarget }) {
		const current = slideOf(currentTarget);
		if (current === this.#current) return;
		this.#current = current;
		this.requestUpdate();
	}
	#renderQuote({ reviewBody, reviewRating, author, publisher, datePublished, url }) {
		const { lang } = this.locale;
		const outlet = publisher ?? author;
		return html`<figure part="quote">${reviewRating && this.#renderStars(reviewRating)} ${reviewBody && html`<blockquote part="text" class=${reviewBody.value.length > 120 ? "long" : nothing} lang=${reviewBody.lang ?? nothing}>${renderText(reviewBody, lang)}</blockquote>`} ${outlet || datePublished ? html`<figcaption part="source">${outlet && html`<cite part="publisher">${renderLink(url, renderText(outlet, lang))}</cite>`} ${publisher && author ? html`<span part="author">${renderText(author, lang)}</span>` : nothing} ${datePublished && html`<time part="date" datetime=${datePublished}>${formatDate(datePublished, lang)}</time>`}</figcaption>` : nothing}</figure>`;
	}
	/** Marks up to five are drawn as stars, others stand as numbers. */
	#renderStars({ ratingValue, bestRating }) {
		const { lang } = this.locale;
		const words = allWords(lang);
		const mark = formatNumber(ratingValue, lang);
		const best = formatNumber(bestRating, lang);
		const full = Math.floor(ratingValue);
		const half = ratingValue - full >= .25;
		const empty = Math.max(0, bestRating - full - (half ? 1 : 0));
		return bestRating <= 5 ? html`<p part="stars">${renderSpoken(`${"★".repeat(full)}${half ? "½" : ""}${"☆".repeat(empty)}`, words.stars(mark, best))}</p>` : html`<p part="stars">${mark}/${best}</p>`;
	}
};
export { PressQuotes };

//# sourceMappingURL=press-quotes.js.map