import { ProgrammeController } from "../../controllers/programme-controller.js";
import { warn } from "../../controllers/warn.js";
import { text } from "../../film/read-values.js";
import { loadScreeningWords, screeningWords } from "../../i18n/screening-languages.js";
import { sectionStyles } from "../../styles/section.styles.js";
import { FilmElement } from "../film-element.js";
import { renderHeading } from "../shared/heading.js";
import { renderSection } from "../shared/section.js";
import { choose, renderChoices, renderLegend } from "./choices.js";
import { filmScreeningsStyles } from "./film-screenings.styles.js";
import { renderGroupName } from "./group-name.js";
import { groupScreenings, isOver } from "./group.js";
import { keepFocus } from "./keep-focus.js";
import { renderScreening } from "./screening.js";
import { html, isServer, noChange } from "lit";
// src/elements/film-screenings/film-screenings.ts
/** How many are put into the page at once: more would be felt. */
var atOnce = 200;
/**
* When and where films run, with tickets: from a listing's ScreeningEvents, on the venue's clock. Past screenings drop out
* by themselves.
*
* @summary Screenings by day, venue or film, with tickets, access labels and calendar files.
* @tag film-screenings
* @example
* ```html
* <film-screenings src="this-week.json" time-zone="Europe/London"></film-screenings>
*
* <film-screenings src="#" group-by="film" heading-level="2"></film-screenings>
* ```
*
* @slot - What shows first, without JavaScript, and whenever the listing cannot be had.
* @csspart section - All of it, when it has a heading.
* @csspart heading - The heading.
* @csspart content - What stands under or beside it.
* @csspart filters - The choices of access and venue.
* @csspart filter - One of them.
* @csspart status - How many are shown, after a choice.
* @csspart group - A day, a venue or a film.
* @csspart group-heading - Its heading.
* @csspart screening - One screening.
* @csspart time - When it starts.
* @csspart title - The film, or the screening's own name.
* @csspart venue - Cinema and screen.
* @csspart facts - Strand, format, languages, guests, doors.
* @csspart access - The access labels.
* @csspart label - One of them.
* @csspart tickets - Price, link and state.
* @csspart state - Sold out, cancelled, free, and so on.
* @csspart price - The price.
* @csspart link - The link to tickets, and those of films and venues.
* @csspart calendar - The button that makes a calendar file.
* @csspart legend - What the access labels mean.
* @csspart none - That nothing is scheduled.
* @csspart footer - What stands under the list: all of it for the calendar.
* @cssproperty [--film-font-display=inherit] - The font of headings and times.
* @cssproperty [--film-heading-size=1.125em] - The size of the heading.
* @cssproperty [--film-color-accent] - The ground of the ticket links.
* @cssproperty [--film-color-on-accent] - Their text.
* @cssproperty [--film-radius=0] - The rounding of links, labels and choices.
* @cssproperty [--film-color-muted] - The colour of secondary text.
* @cssproperty [--film-color-line] - The colour of lines.
* @cssproperty [--film-space=1em] - The measure of all distances.
* @fires {FilmLoadEvent} film-load - The listing has been read and is shown. Its film is the first, where it has several.
* @fires {FilmErrorEvent} film-error - The listing cannot be had; what is shown stays.
* @fires {ScreeningSelectEvent} screening-select - The visitor follows a link to tickets.
*/
var FilmScreenings = class extends FilmElement {
	static styles = [
		FilmElement.styles,
		sectionStyles,
		filmScreeningsStyles
	];
	static get properties() {
		return {
			groupBy: {
				attribute: "group-by",
				among: "day venue film"
			},
			timeZone: { attribute: "time-zone" },
			dayStarts: { attribute: "day-starts" },
			showPast: {
				attribute: "show-past",
				type: Boolean
			},
			hideEmpty: {
				attribute: "hide-empty",
				type: Boolean
			},
			jsonLd: {
				attribute: "json-ld",
				type: Boolean
			}
		};
	}
	/** @internal */
	table = { name: text };
	/** @internal */
	showsEvents = true;
	/** @internal */
	get waits() {
		return this.times.waits || !screeningWords(this.locale.lang);
	}
	/** @internal */
	times = new ProgrammeController(this, this.source, this.locale);
	#asked = "";
	#wanted = {
		access: "",
		venue: ""
	};
	#isPublished = false;
	#isPrepared = false;
	#limit = isServer ? Infinity : atOnce;
	/** What the rows in the page were made of, and how many groups there are of them. */
	#drawn = [];
	#groups = 0;
	get settled() {
		this.#isPrepared = true;
		this.#limit = Infinity;
		this.#look();
		return super.settled && !this.waits;
	}
	performUpdate() {
		const giveBack = keepFocus(this.shadowRoot);
		super.performUpdate();
		giveBack();
	}
	willUpdate(changed) {
		super.willUpdate(changed);
		this.#look();
		this.toggleAttribute("empty", !!this.hideEmpty && !this.waits && !this.upcoming.length);
	}
	/** Reads what the source has, and asks for the words. */
	#look() {
		this.times.update();
		const { lang } = this.locale;
		if (lang === this.#asked) return;
		this.#asked = lang;
		loadScreeningWords(lang)?.then(() => this.requestUpdate(), (error) => warn(this, "network", lang, String(error)));
	}
	/** @internal Those that are not over. */
	get upcoming() {
		const { now, screenings } = this.times;
		return this.showPast || now === void 0 ? screenings : screenings.filter((screening) => !isOver(screening, now, this.times.localNow(screening.timeZone)));
	}
	renderFilm() {
		const { lang } = this.locale;
		const words = screeningWords(lang);
		if (!words || this.times.waits || !this.times.programme) return this.waits ? html`<div class="place"></div><slot></slot>` : void 0;
		const open = this.upcoming;
		if (!open.length && this.hideEmpty) return html`<slot hidden></slot>`;
		return html`${renderSection(this.headingLevel, { value: words.heading }, lang, open.length ? this.#renderAll(open, words) : html`<p part="none">${words.none}</p>`)}<slot hidden></slot>`;
	}
	#renderAll(open, words) {
		const { lang } = this.locale;
		const { programme, now } = this.times;
		const choices = choose(open, this.#wanted, words);
		const { chosen, shown, venues } = choices;
		const films = new Set(open.flatMap(({ workPresented }) => workPresented));
		const grouping = this.groupBy ?? "day";
		const level = Math.min((this.headingLevel ?? 2) + 1, 6);
		const about = {
			words,
			lang,
			now,
			grouping,
			showsDay: grouping !== "day",
			showsVenue: venues.length > 1 && grouping !== "venue",
			showsTitle: films.size > 1 && grouping !== "film",
			today: (zone, days) => this.times.today(zone, days),
			download: this.#download
		};
		const groups = groupScreenings(shown.slice(0, this.#limit), grouping);
		const drawn = [
			programme,
			words,
			now,
			chosen.access,
			chosen.venue,
			grouping,
			level,
			this.showPast,
			this.source.chosen
		];
		const same = grouping === "day" && drawn.every((value, index) => value === this.#drawn[index]) ? this.#groups - 1 : 0;
		this.#drawn = drawn;
		this.#groups = groups.length;
		return html`${renderChoices(choices, words, lang, (wanted) => {
			this.#wanted = wanted;
			this.requestUpdate();
		})} ${groups.map((group, index) => index < same ? noChange : html`<div part="group">${renderHeading(level, "group-heading", renderGroupName(group, about))}<ul role="list">${group.screenings.map((screening) => renderScreening(screening, about))}</ul></div>`)} ${renderLegend(choices, words)}<p part="footer"><button part="calendar" @click=${() => this.#download(shown)}> ${words.addAllToCalendar} </button></p>`;
	}
	#download = async (screenings) => {
		try {
			const { addToCalendar } = await import("./add-to-calendar.js");
			addToCalendar(screenings, screeningWords(this.locale.lang), this.times.transitions, this.ownerDocument);
		} catch (error) {
			warn(this, "network", "", String(error));
		}
	};
	updated() {
		if (this.jsonLd && !this.#isPublished) {
			this.#isPublished = true;
			import("../../controllers/publish-screenings.js").then((module) => module.publishScreenings(this)).catch(() => void 0);
		}
		if (this.#isPrepared) {
			this.#isPrepared = false;
			const { host } = this.getRootNode();
			host?.requestUpdate?.();
		}
		if (!this.renderRoot.querySelector("[part=\"group\"]")) this.#drawn = [];
		if (this.times.screenings.length > this.#limit) setTimeout(() => {
			this.#limit += Math.max(atOnce, this.#limit / 4);
			this.requestUpdate();
		}, 50);
	}
};
export { FilmScreenings };

//# sourceMappingURL=film-screenings.js.map