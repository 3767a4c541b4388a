import { CarouselController } from "../../controllers/carousel-controller.js";
import { parseQuotes } from "../../film/quotes.js";
import { readFilm } from "../../film/read-film.js";
import { formatDate, formatNumber } from "../../i18n/format.js";
import { FilmElement } from "../film-element.js";
import { renderLink, renderSpoken, renderText } from "../shared/templates.js";
import { readBlockquotes } from "./blockquotes.js";
import { pressQuotesStyles } from "./press-quotes.styles.js";
import { html, nothing, svg } from "lit";
// src/elements/press-quotes/press-quotes.ts
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
* @cssproperty [--film-font-display=inherit] - The font of the quotes.
* @cssproperty [--film-quote-size=1.5em] - The size of the quotes.
* @cssproperty [--film-color-accent] - The colour of stars and the ground of buttons.
* @cssproperty [--film-color-on-accent] - The colour of text on that ground.
* @cssproperty [--film-color-muted] - The colour of critic and date.
* @cssproperty [--film-space=1em] - The measure of all distances.
* @fires {FilmLoadEvent} film-load - The listing has been read and is shown.
* @fires {FilmErrorEvent} film-error - The listing cannot be had; what is shown stays.
*/
var PressQuotes = class extends FilmElement {
	static get styles() {
		return [super.styles, pressQuotesStyles];
	}
	static get properties() {
		return {
			...super.properties,
			layout: { reflect: true },
			review: {}
		};
	}
	static overrides = ["review"];
	#carousel = new CarouselController(this);
	#between = [];
	get overrides() {
		const { review } = this;
		return typeof review === "string" ? { review: parseQuotes(review) } : super.overrides;
	}
	willUpdate(changed) {
		super.willUpdate(changed);
		this.#between = this.source.film?.review.length || !this.isConnected ? [] : readFilm({ review: readBlockquotes(this) }, {
			lang: this.locale.lang,
			report() {}
		}).review;
	}
	render() {
		return this.#between.length && this.locale.ready ? this.#renderQuotes(this.#between) : super.render();
	}
	renderFilm({ review }) {
		return review.length ? this.#renderQuotes(review) : void 0;
	}
	#renderQuotes(review) {
		const { words } = this.locale;
		return html`${this.layout === "carousel" && review.length > 1 ? this.#renderCarousel(review) : html`<ul part="quotes" role="list" aria-label=${words.pressQuotes}> ${review.map((item) => html`<li>${this.#renderQuote(item)}</li>`)} </ul>`}<slot hidden @slotchange=${() => this.requestUpdate()}></slot>`;
	}
	#renderCarousel(reviews) {
		const { words } = this.locale;
		const { current, move, onKeydown } = this.#carousel;
		const count = reviews.length;
		const button = (by, label) => html`<button part="button" type="button" aria-label=${label} aria-disabled=${current + by < 0 || current + by >= count} @click=${() => move.call(this.#carousel, by)} > ${svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${by < 0 ? "m15 5-7 7 7 7" : "m9 5 7 7-7 7"} /></svg>`} </button>`;
		return html`<div part="quotes" role="region" aria-roledescription=${words.carousel} aria-label=${words.pressQuotes} > <div part="track" tabindex="0" role="group" aria-label=${words.pressQuotes} aria-live="polite" @keydown=${onKeydown} > ${reviews.map((review, index) => html`<div class="slide" role="group" aria-roledescription=${words.slide} aria-label=${words.position(index + 1, count)} ?inert=${index !== current} > ${this.#renderQuote(review)} </div>`)} </div> <div part="controls"> ${button(-1, words.previous)} <span aria-hidden="true">${current + 1} / ${count}</span> ${button(1, words.next)} </div> </div>`;
	}
	#renderQuote({ reviewBody, reviewRating, author, publisher, datePublished, url }) {
		const { lang } = this.locale;
		const outlet = publisher ?? author;
		return html`<figure part="quote"> ${reviewRating && this.#renderStars(reviewRating)} ${reviewBody && html`<blockquote part="text">${renderText(reviewBody, lang)}</blockquote>`} <figcaption part="source"> ${outlet && html`<cite part="publisher">${renderLink(url, renderText(outlet, lang))}</cite>`} ${publisher && author ? html`<span part="author">${renderText(author, lang)}</span>` : nothing} ${datePublished && html`<time part="date" datetime=${datePublished} >${formatDate(datePublished, lang)}</time >`} </figcaption> </figure>`;
	}
	/** Marks up to five are drawn as stars, others stand as numbers. */
	#renderStars({ ratingValue, bestRating }) {
		const { lang, words } = this.locale;
		const mark = formatNumber(ratingValue, lang);
		const best = formatNumber(bestRating, lang);
		const full = Math.floor(ratingValue);
		const half = ratingValue - full >= .25;
		const empty = Math.max(0, bestRating - full - (half ? 1 : 0));
		return bestRating <= 5 ? html`<p part="stars"> ${renderSpoken(`${"★".repeat(full)}${half ? "½" : ""}${"☆".repeat(empty)}`, words.stars(mark, best))} </p>` : html`<p part="stars">${mark}/${best}</p>`;
	}
};
export { PressQuotes };

//# sourceMappingURL=press-quotes.js.map