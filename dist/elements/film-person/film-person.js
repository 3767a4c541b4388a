import { creditsTable } from "../../film/read-credits.js";
import { text } from "../../film/read-values.js";
import { findPeople } from "../../film/people.js";
import { formatDate, separator } from "../../i18n/format.js";
import { FilmElement, overriding } from "../film-element.js";
import { allWords } from "../shared/all-words.js";
import { renderSection } from "../shared/section.js";
import { renderImage } from "../shared/image.js";
import { renderParagraphs } from "../shared/paragraphs.js";
import { renderLink, renderText } from "../shared/templates.js";
import { sectionStyles } from "../../styles/section.styles.js";
import { filmPersonStyles } from "./film-person.styles.js";
import { html } from "lit";
// src/elements/film-person/film-person.ts
/** A text within the page's: whichever way it reads, the rest goes on as before (Unicode's FSI and PDI). */
var isolate = (text) => `\u2068${text}\u2069`;
var table = {
	name: text,
	...creditsTable
};
/**
* Who made the film: portrait, biography, places and years. Shows nobody of whom the listing has no more than the name.
*
* @summary The biography of a film-maker.
* @tag film-person
* @example
* ```html
* <film-person src="the-great-movement.json" person="director" heading-level="2"></film-person>
* ```
*
* @slot - What shows first, without JavaScript, and whenever the listing cannot be had.
* @csspart section - All of it, when it has a heading.
* @csspart heading - The heading.
* @csspart content - What stands under or beside it.
* @csspart person - One person.
* @csspart portrait - The portrait.
* @csspart name - The name, where it is no heading.
* @csspart link - The link to the person's page.
* @csspart roles - What they did for the film.
* @csspart life - Places and dates of birth and death.
* @csspart text - The biography.
* @cssproperty [--film-radius=0] - The rounding of the portrait.
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
var FilmPerson = class extends FilmElement {
	static styles = [
		FilmElement.styles,
		sectionStyles,
		filmPersonStyles
	];
	static get properties() {
		return {
			person: {},
			...overriding("name description image birthPlace birthDate")
		};
	}
	/** @internal The attributes are about a person, not about the film. */
	get overrides() {
		return this.name ? { [this.#property]: super.overrides } : {};
	}
	get #property() {
		const { person } = this;
		return person && /^[a-z]+(By|Company)?$/.test(person) ? person : "director";
	}
	/** @internal */
	table = table;
	renderFilm(film) {
		const people = findPeople(film, this.person ?? "director");
		return people.length ? html`${people.map((person) => this.#renderPerson(person))}` : void 0;
	}
	#renderPerson(person) {
		const { lang } = this.locale;
		const words = allWords(lang);
		const { name, url, image, description, roles } = person;
		const { birthDate, birthPlace, deathDate, deathPlace } = person;
		const life = [this.#lifeLine(words.born, birthDate, birthPlace), this.#lifeLine(words.died, deathDate, deathPlace)].filter(Boolean);
		const link = renderLink(url, renderText(name, lang));
		return renderSection(this.headingLevel, name, lang, html`<div part="person">${image && renderImage(image, "portrait", image.caption?.value ?? name.value)}<div>${this.headingLevel == null ? html`<p part="name">${link}</p>` : ""} ${roles.length ? html`<p part="roles">${roles.map((role) => typeof role === "string" ? words.roles[role][0] : isolate(role.value)).join("/")}</p>` : ""} ${life.length ? html`<p part="life">${life.join(" · ")}</p>` : ""} ${description && html`<div part="text">${renderParagraphs(description, lang)}</div>`}</div></div>`, link);
	}
	#lifeLine(say, date, place) {
		const { lang } = this.locale;
		const details = [date && formatDate(date, lang), place && isolate(place.value)].filter(Boolean);
		return details.length ? say(details.join(separator(lang))) : void 0;
	}
};
export { FilmPerson };

//# sourceMappingURL=film-person.js.map