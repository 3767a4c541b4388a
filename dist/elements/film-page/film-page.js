import { filmTable } from "../../film/read-film.js";
import { warn } from "../../controllers/warn.js";
import { creditProperties } from "../../film/film.js";
import { findPeople } from "../../film/people.js";
import { chooseStills } from "../../film/stills.js";
import { FilmElement, overriding } from "../film-element.js";
import { publish } from "../shared/publish.js";
import { templateOf } from "../shared/template-of.js";
import { filmPageStyles } from "./film-page.styles.js";
import { html, nothing } from "lit";
// src/elements/film-page/film-page.ts
/** What of a listing attributes may change, besides the credits: all that the page's parts take. */
var fields = "name alternateName url image description abstract duration genre inLanguage subtitleLanguage contentRating countryOfOrigin dateCreated datePublished award trailer";
/** The parts of a page by their tags, in the order of a page that says nothing. */
var parts = {
	"film-card": {
		has: ({ name }) => name,
		render: (level) => html`<film-card part="film-card" layout="hero" heading-level=${level} award="" exportparts="title, original-title, poster, facts, certificate"> <slot name="actions" slot="actions"></slot> </film-card>`
	},
	"film-screenings": {
		has: (_, { hasEvents }) => hasEvents,
		render: (_, below, { timeZone, jsonLd }) => html`<film-screenings part="film-screenings" heading-level=${below} exportparts="heading" time-zone=${timeZone ?? nothing} json-ld=${jsonLd ? "" : nothing} hide-empty></film-screenings>`
	},
	"film-synopsis": { has: ({ description, abstract }) => description ?? abstract },
	"film-awards": { has: ({ award }) => award.length },
	"film-trailer": { has: ({ trailer }) => trailer },
	"press-quotes": { has: ({ review }) => review.length },
	"film-gallery": { has: ({ image }) => chooseStills(image).length },
	"film-statement": { has: ({ subjectOf }) => subjectOf.length },
	"film-person": { has: (film) => findPeople(film, "director").length },
	"film-credits": { has: (film) => creditProperties.some((property) => film[property].length) },
	"newsletter-signup": {
		has: ({ potentialAction }, { action }) => action ?? potentialAction,
		render: (_, below, { action, privacyPolicy }) => html`<newsletter-signup part="newsletter-signup" heading-level=${below} exportparts="heading" action=${action ?? nothing} privacy-policy=${privacyPolicy ?? nothing}></newsletter-signup>`
	}
};
/** Most parts need to be told nothing but the level of their heading. */
var templates = Object.fromEntries(Object.keys(parts).map((tag) => [tag, templateOf(`<${tag} part="${tag}" exportparts="heading" heading-level=`, `></${tag}>`)]));
/**
* The whole page of a film out of one listing: what the listing has, in the order of a film's page. Elements between its
* tags make a page of your own instead: each that has no listing takes this one.
*
* @summary A film's page from one tag, or the one listing for many.
* @tag film-page
* @example
* ```html
* <film-page src="the-great-movement.json" heading-level="1"></film-page>
*
* <film-page src="the-great-movement.json">
*   <film-card layout="hero"></film-card>
*   <press-quotes></press-quotes>
* </film-page>
* ```
*
* @slot - Elements of your own choice; or what shows first, without JavaScript, and whenever the listing cannot be had.
* @slot actions - Links and buttons under the facts: tickets, trailer.
* @csspart page - All of it.
* @csspart title - The title's heading.
* @csspart original-title - The original title.
* @csspart poster - The poster.
* @csspart facts - Runtime, genre, languages and certificate.
* @csspart certificate - The certificate's badge.
* @csspart heading - The headings of the parts.
* @csspart film-card - The head of the page. This and the following parts are elements, named by their tags.
* @csspart film-screenings - When and where it runs.
* @csspart film-synopsis - The synopsis.
* @csspart film-awards - The awards.
* @csspart film-trailer - The trailer.
* @csspart press-quotes - The quotes.
* @csspart film-gallery - The stills.
* @csspart film-statement - The director's statement.
* @csspart film-person - The director.
* @csspart film-credits - Cast and crew.
* @csspart newsletter-signup - The newsletter form.
* @cssproperty [--film-first-size=100vh] - The height that it has before the listing is there, so that nothing that follows moves in sight.
* @cssproperty [--film-space=1em] - The measure of all distances. A page hands on this and all other tokens to its parts.
* @fires {FilmLoadEvent} film-load - The listing has been read and is shown. Attributes alone load nothing and fire nothing.
* @fires {FilmErrorEvent} film-error - The listing cannot be had; what is shown stays.
*/
var FilmPage = class extends FilmElement {
	static styles = [FilmElement.styles, filmPageStyles];
	static get properties() {
		return {
			sections: {},
			action: {},
			privacyPolicy: { attribute: "privacy-policy" },
			timeZone: { attribute: "time-zone" },
			jsonLd: {
				attribute: "json-ld",
				type: Boolean
			},
			...overriding(`${fields} ${creditProperties.join(" ")}`)
		};
	}
	/** @internal Whether the document has events: whether they are this film's, their part knows. */
	get hasEvents() {
		return !!this.source.graph?.events;
	}
	/** Whether the page between the tags is made of elements. */
	#composed = false;
	constructor() {
		super();
		this.source.provide();
	}
	get settled() {
		const part = this.renderRoot?.querySelector("film-screenings");
		return super.settled && (!part || !!part.hasUpdated);
	}
	willUpdate(changed) {
		super.willUpdate(changed);
		if (this.isConnected) this.#composed = !!this.querySelector(Object.keys(parts).join());
		for (const tag of this.#tags) if (!Object.hasOwn(parts, tag)) warn(this, "section", "sections", tag);
	}
	updated() {
		publish(this, this.source);
	}
	render() {
		return this.#composed ? html`${this.source.loading ? html`<div class="place"></div>` : nothing}<slot part="page" @slotchange=${() => this.requestUpdate()}></slot>` : super.render();
	}
	get #tags() {
		return this.sections?.split(/[\s,]+/).filter(Boolean) ?? Object.keys(parts);
	}
	/** @internal */
	table = filmTable;
	renderFilm(film) {
		const level = this.headingLevel ?? 2;
		const below = Math.min(level + 1, 6);
		const shown = this.#tags.flatMap((tag) => {
			const part = Object.hasOwn(parts, tag) ? parts[tag] : void 0;
			return part?.has(film, this) ? part.render?.(level, below, this) ?? html(templates[tag], below) : [];
		});
		return shown.length ? html`<div part="page">${shown}<slot hidden @slotchange=${() => this.requestUpdate()}></slot></div>` : void 0;
	}
};
export { FilmPage };

//# sourceMappingURL=film-page.js.map