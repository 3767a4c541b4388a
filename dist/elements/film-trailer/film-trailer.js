import { readImage } from "../../film/read-image.js";
import { trailerTable } from "../../film/read-trailer.js";
import { all, text } from "../../film/read-values.js";
import { pageBase } from "../../controllers/film-controller.js";
import { TrailerStartEvent } from "../../events/trailer-start-event.js";
import { baseLang } from "../../film/lang.js";
import { safeUrl } from "../../film/safe-url.js";
import { choosePlayer, chooseStill } from "../../film/video.js";
import { formatName } from "../../i18n/format.js";
import { FilmElement, overriding } from "../film-element.js";
import { allWords } from "../shared/all-words.js";
import { renderSection } from "../shared/section.js";
import { renderText } from "../shared/templates.js";
import { sectionStyles } from "../../styles/section.styles.js";
import { filmTrailerStyles } from "./film-trailer.styles.js";
import { html, nothing } from "lit";
// src/elements/film-trailer/film-trailer.ts
var table = {
	name: text,
	image: all(readImage),
	...trailerTable
};
/**
* A film's trailer: a still and a button first. A file plays in the browser's own player with its captions; YouTube and
* Vimeo, each named to the visitor, get a frame without cookies after a click and hear nothing before; any other provider
* is a link.
*
* @summary A trailer that nobody hears of before it is played.
* @tag film-trailer
* @example
* ```html
* <film-trailer trailer="trailer.mp4" caption="trailer.en.vtt" thumbnail-url="still.jpg">
*   <a href="trailer.mp4">Trailer</a>
* </film-trailer>
* ```
*
* @slot - What shows first, without JavaScript, and whenever the listing cannot be had.
* @csspart section - All of it, when it has a heading.
* @csspart heading - The heading.
* @csspart content - What stands under or beside it.
* @csspart frame - Holds the trailer's place.
* @csspart still - The still.
* @csspart play - The button, or the link to where the trailer plays.
* @csspart label - The words of the button.
* @csspart video - The player.
* @csspart title - The trailer's own title.
* @csspart notice - Who hears of the visitor who plays it.
* @cssproperty [--film-color-accent] - The ground of the button's words.
* @cssproperty [--film-color-on-accent] - The colour of the button's words.
* @cssproperty [--film-color-surface] - The ground where there is no still.
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
* @fires {TrailerStartEvent} trailer-start - The visitor plays the trailer.
*/
var FilmTrailer = class extends FilmElement {
	static styles = [
		FilmElement.styles,
		sectionStyles,
		filmTrailerStyles
	];
	static get properties() {
		return {
			thumbnailUrl: { attribute: "thumbnail-url" },
			caption: {},
			...overriding("trailer")
		};
	}
	/** The address that plays, and the one that turned out not to. */
	#playing;
	#failed;
	/** Whether the player is there. */
	#started = false;
	/** @internal */
	table = table;
	renderFilm(film) {
		const { trailer } = film;
		if (!trailer) return void 0;
		const { lang } = this.locale;
		const words = allWords(lang);
		const chosen = choosePlayer(trailer);
		const { url } = chosen;
		const player = url === this.#failed ? {
			...chosen,
			kind: "link",
			url: trailer.url ?? url
		} : chosen;
		const plays = url === this.#playing && player.kind !== "link";
		const foreign = player.kind === "frame" || new URL(url).origin !== new URL(pageBase() ?? url).origin;
		const { name } = trailer;
		return renderSection(this.headingLevel, { value: words.headings.trailer }, lang, html`<div part="frame">${plays ? this.#renderPlayer(player, trailer) : this.#renderStill(player, film, trailer)}</div>${name && html`<p part="title">${renderText(name, lang)}</p>`} ${foreign && !plays && player.kind !== "link" ? html`<p part="notice">${words.thirdParty(player.provider)}</p>` : nothing}`);
	}
	#renderStill({ kind, url, provider }, film, trailer) {
		const words = allWords(this.locale.lang);
		const still = safeUrl(this.thumbnailUrl, pageBase()) ?? chooseStill(trailer, film);
		const content = html`${still && html`<img part="still" src=${still} alt="" loading="lazy" />`}<span part="label">${kind === "link" ? words.watchTrailer(provider) : html`<svg viewBox="0 0 12 12" aria-hidden="true"> <path d="M2 0l10 6-10 6z" /></svg>${words.playTrailer}`}</span>`;
		return kind === "link" ? html`<a part="play" href=${url}>${content}</a>` : html`<button part="play" @click=${() => {
			this.#playing = url;
			this.dispatchEvent(new TrailerStartEvent(film, provider));
			this.requestUpdate();
		}}> ${content} </button>`;
	}
	#renderPlayer({ kind, url }, trailer) {
		const { lang } = this.locale;
		const words = allWords(lang);
		const title = trailer.name?.value ?? words.headings.trailer;
		if (kind === "frame") return html`<iframe part="video" src=${url} title=${title} allow="autoplay; encrypted-media; fullscreen; picture-in-picture" referrerpolicy="strict-origin-when-cross-origin"></iframe>`;
		const own = safeUrl(this.caption, pageBase());
		const captions = own ? [{
			contentUrl: own,
			inLanguage: lang,
			name: void 0
		}] : trailer.caption;
		return html`<video part="video" src=${url} aria-label=${title} tabindex="0" controls autoplay playsinline @error=${async ({ currentTarget }) => {
			const focused = this.shadowRoot?.activeElement === currentTarget;
			this.#failed = url;
			this.requestUpdate();
			await this.updateComplete;
			if (focused) this.#find("play")?.focus();
		}}> ${captions.map(({ contentUrl, inLanguage, name }) => html`<track kind="captions" src=${contentUrl} srclang=${inLanguage ?? nothing} label=${name?.value ?? (inLanguage ? formatName(inLanguage, lang, "language") : nothing)} ?default=${baseLang(inLanguage ?? "") === baseLang(lang)} />`)} </video>`;
	}
	#find(part) {
		return this.renderRoot.querySelector(`[part=${part}]`);
	}
	updated(changed) {
		super.updated(changed);
		const video = this.#find("video");
		if (video && !this.#started) video.focus();
		this.#started = !!video;
		if (!video) this.#playing = void 0;
	}
};
export { FilmTrailer };

//# sourceMappingURL=film-trailer.js.map