import { creditsTable } from "../../film/read-credits.js";
import { text } from "../../film/read-values.js";
import { billCredits } from "../../film/billing.js";
import { creditProperties } from "../../film/film.js";
import { formatNumber } from "../../i18n/format-number.js";
import { formatList, separator } from "../../i18n/format.js";
import { FilmElement, overriding } from "../film-element.js";
import { allWords } from "../shared/all-words.js";
import { renderSection } from "../shared/section.js";
import { renderLink, renderText } from "../shared/templates.js";
import { sectionStyles } from "../../styles/section.styles.js";
import { filmCreditsStyles } from "./film-credits.styles.js";
import { html, nothing } from "lit";
// src/elements/film-credits/film-credits.ts
var table = {
	name: text,
	...creditsTable
};
/**
* A film's cast and crew by role, in billing order. Roles that the same people share are one: "Writer/Director".
*
* @summary Cast and crew, as a list or as a poster's billing block.
* @tag film-credits
* @example
* ```html
* <film-credits src="the-great-movement.json">
*   <p>Writer/Director: Kiro Russo</p>
* </film-credits>
* ```
*
* @slot - What shows first, without JavaScript, and whenever the listing cannot be had.
* @csspart section - All of it, when it has a heading.
* @csspart heading - The heading.
* @csspart content - What stands under or beside it.
* @csspart credits - All groups.
* @csspart group - A role with its people.
* @csspart role - The role's name.
* @csspart names - The people.
* @csspart name - One person.
* @csspart character - The character that an actor plays.
* @csspart link - A person's link.
* @csspart more - The folded rest of a long group.
* @cssproperty [--film-font-billing] - The font of the billing block; a narrow sans-serif by default.
* @cssproperty [--film-font-display=inherit] - The font of the heading.
* @cssproperty [--film-heading-size=1.125em] - The size of the heading.
* @cssproperty [--film-font-text=inherit] - The font of the list.
* @cssproperty [--film-color-muted] - The colour of roles and characters.
* @cssproperty [--film-color-line] - The colour of lines.
* @cssproperty [--film-space=1em] - The measure of all distances.
* @fires {FilmLoadEvent} film-load - The listing has been read and is shown. Attributes alone load nothing and fire nothing.
* @fires {FilmErrorEvent} film-error - The listing cannot be had; what is shown stays.
*/
var FilmCredits = class extends FilmElement {
	static styles = [
		FilmElement.styles,
		sectionStyles,
		filmCreditsStyles
	];
	static get properties() {
		return {
			layout: {
				reflect: true,
				among: "list billing"
			},
			max: { type: Number },
			...overriding(creditProperties.join(" "))
		};
	}
	/** @internal */
	table = table;
	renderFilm(film) {
		const groups = billCredits(film, this.layout === "billing" ? "billing" : "list");
		if (!groups.length) return void 0;
		return renderSection(this.headingLevel, { value: allWords(this.locale.lang).headings.credits }, this.locale.lang, html`<dl part="credits">${groups.map((group) => html`<div part="group"><dt part="role"><bdi>${` ${this.#roleOf(group)} `}</bdi></dt><dd part="names">${this.#renderPeople(group.people)}</dd></div>`)}</dl>`);
	}
	#roleOf({ roles, people }) {
		const { lang } = this.locale;
		const words = allWords(lang);
		const billing = this.layout === "billing";
		const form = billing ? 2 : people.length > 1 ? 1 : 0;
		const names = roles.map((role) => typeof role === "string" ? words.roles[role][form] : role.value);
		if (!billing) return names.join("/");
		const [end = ""] = / \S+$/.exec(names[0] ?? "") ?? [];
		return names.every((name) => name.endsWith(end)) ? formatList(names.map((name) => name.slice(0, name.length - end.length)), lang) + end : formatList(names, lang);
	}
	#renderPeople(people) {
		const { max = 0 } = this;
		if (!(max > 0 && people.length > max)) return this.#renderNames(people);
		const rest = people.slice(max);
		return html`${this.#renderNames(people.slice(0, max))}<details part="more"><summary>${allWords(this.locale.lang).more(formatNumber(rest.length, this.locale.lang))}</summary>${this.#renderNames(rest)}</details>`;
	}
	/** Names with characters are a list to look along; names alone are a line of text. */
	#renderNames(people) {
		const { lang } = this.locale;
		const rows = this.layout !== "billing" && people.some(({ characters }) => characters.length);
		const names = people.map((person) => this.#renderPerson(person, rows));
		return rows ? html`<ul>${names.map((name) => html`<li>${name}</li>`)}</ul>` : names.map((name, index) => html`${index ? html`<span class="separator">${separator(lang)}</span>` : nothing}${name}`);
	}
	#renderPerson({ name, url, characters }, rows) {
		const { lang } = this.locale;
		const words = allWords(lang);
		const played = formatList(characters, lang);
		return html`<span part="name">${renderLink(url, renderText(name, lang))}</span>${rows && played ? html` <bdi part="character">${words.as(played)}</bdi>` : nothing}`;
	}
};
export { FilmCredits };

//# sourceMappingURL=film-credits.js.map