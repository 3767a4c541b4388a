import { ProgrammeController } from "../../controllers/programme-controller.js";
import { warn } from "../../controllers/warn.js";
import { text } from "../../film/read-values.js";
import { loadScreeningWords, screeningWords } from "../../i18n/screening-languages.js";
import { sectionStyles } from "../../styles/section.styles.js";
import { FilmElement } from "../film-element.js";
import { later } from "../shared/later.js";
import { renderSection } from "../shared/section.js";
import { filmScreeningsStyles } from "./film-screenings.styles.js";
import { isOver } from "./is-over.js";
import { listKit } from "./list-kit.js";
import { list } from "./list.js";
import { css, html, isServer, render } from "lit";
// src/elements/film-screenings/film-screenings.ts
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
		return this.times.waits || !screeningWords(this.locale.lang) || !list.module;
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
	/** Whether all is drawn at once: what is prepared shows all, and so does what takes its place. */
	#isWhole = isServer;
	#list;
	#keeping;
	connectedCallback() {
		super.connectedCallback();
		list.load().then(() => this.requestUpdate(), this.#fail);
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		this.#keeping?.then((long) => long?.stop());
		this.#keeping = void 0;
	}
	get settled() {
		this.#isPrepared = true;
		this.#isWhole = true;
		this.#look();
		return super.settled && !this.waits;
	}
	performUpdate() {
		const giveBack = list.module?.keepFocus(this.shadowRoot);
		super.performUpdate();
		giveBack?.();
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
		loadScreeningWords(lang)?.then(() => this.requestUpdate(), this.#fail);
	}
	/** @internal Those that are not over. */
	get upcoming() {
		const { now, screenings } = this.times;
		return this.showPast || now === void 0 ? screenings : screenings.filter((screening) => !isOver(screening, now, this.times.localNow(screening.timeZone)));
	}
	renderFilm() {
		const { lang } = this.locale;
		const words = screeningWords(lang);
		const { programme } = this.times;
		if (!words || this.waits || !programme) return this.waits ? html`<div class="place"></div><slot></slot>` : void 0;
		const open = this.upcoming;
		if (!open.length && this.hideEmpty) return html`<slot hidden></slot>`;
		this.#list = open.length ? list.module.renderList(open, {
			...listKit,
			words,
			lang,
			now: this.times.now,
			grouping: this.groupBy ?? "day",
			level: Math.min((this.headingLevel ?? 2) + 1, 6),
			wanted: this.#wanted,
			isWhole: this.#isWhole,
			today: (zone, days) => this.times.today(zone, days),
			want: (wanted) => {
				this.#wanted = wanted;
				this.requestUpdate();
			},
			transitions: this.times.transitions,
			page: this.ownerDocument,
			fail: this.#fail
		}) : void 0;
		return html`${renderSection(this.headingLevel, { value: words.heading }, lang, this.#list?.content ?? html`<p part="none">${words.none}</p>`)}<slot hidden></slot>`;
	}
	#fail = (error) => void warn(this, "network", "", String(error));
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
		if (this.#list) this.#keeping = list.module.showRest(this.#keeping, this.#list, {
			root: this.renderRoot,
			render,
			css,
			later
		}, this.#fail);
	}
};
export { FilmScreenings };

//# sourceMappingURL=film-screenings.js.map