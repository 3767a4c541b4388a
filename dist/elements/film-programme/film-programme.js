import { ProgrammeController } from "../../controllers/programme-controller.js";
import { warn } from "../../controllers/warn.js";
import { text } from "../../film/read-values.js";
import { loadProgrammeWords, programmeWords } from "../../i18n/programme-languages.js";
import { loadScreeningWords } from "../../i18n/screening-languages.js";
import { FilmElement } from "../film-element.js";
import { later } from "../shared/later.js";
import { Besides } from "./besides.js";
import { Blocks } from "./blocks.js";
import { makeCatalogue } from "./catalogue.js";
import { Chooser } from "./choice.js";
import { makeContext } from "./context.js";
import { renderControls, setControls } from "./controls.js";
import { filmProgrammeStyles } from "./film-programme.styles.js";
import { Plan } from "./plan.js";
import { Results } from "./results.js";
import { renderRow, setTitle } from "./row.js";
import { html, isServer, nothing, render } from "lit";
// src/elements/film-programme/film-programme.ts
/** Holds the place of what is on its way. */
var place = html`<div class="place"></div>`;
/**
* A festival's or a cinema's programme: visitors search and filter it, look at it as list, posters or day by day, and put
* together a plan of their own, which stays on their device. What they choose stands in the page's address.
*
* @summary A programme of hundreds of films: search, filters, days and rooms, and a visitor's own plan.
* @tag film-programme
* @example
* ```html
* <film-programme src="festival.json" time-zone="Europe/London">
*   <a href="programme.pdf">The programme as a PDF</a>
* </film-programme>
* ```
*
* @slot - What shows first, without JavaScript, and whenever the listing cannot be had.
* @csspart controls - Search, filters, order and views.
* @csspart search - The search field with its label.
* @csspart field - The search field, and the choice of the order.
* @csspart facets - The filters.
* @csspart facet - The button of a filter.
* @csspart values - What a filter has to choose from.
* @csspart value - One of them.
* @csspart sort - The choice of the order with its label.
* @csspart views - The buttons for the views.
* @csspart view - One of them, and those for the days.
* @csspart result - The line over the films.
* @csspart count - How many there are.
* @csspart note - What came of putting a screening into the plan.
* @csspart clear - The button that takes all filters away.
* @csspart films - All films.
* @csspart title - A film's title.
* @csspart link - The title's link.
* @csspart frame - Holds the poster's place.
* @csspart poster - The poster.
* @csspart original-title - The original title.
* @csspart facts - Director, country, year, length and genre.
* @csspart screenings - A film's screenings.
* @csspart screening - When and where, the link to tickets.
* @csspart state - Sold out, cancelled, free, and so on.
* @csspart plan-button - The switch that puts a screening into the plan.
* @csspart more - The button for further screenings.
* @csspart days - The timeline's days.
* @csspart timeline - The timeline's scroller.
* @csspart plan - The visitor's plan.
* @csspart plan-day - A day of it.
* @csspart plan-actions - What can be done with it.
* @csspart planned - A screening in it.
* @csspart plan-time - When it starts.
* @csspart plan-title - Its title.
* @csspart warning - A clash, or too little time to get there.
* @csspart remove - The button that takes a screening out.
* @csspart shared - That the plan is somebody else's.
* @csspart button - A button of the plan.
* @csspart none - That the plan is empty.
* @csspart heading - The heading of a day of the plan.
* @csspart slot-title - The title in a slot of the day timeline.
* @cssproperty [--film-font-display=inherit] - The font of titles.
* @cssproperty [--film-title-size=1.25em] - The size of titles.
* @cssproperty [--film-color-accent] - The ground of what is chosen.
* @cssproperty [--film-color-on-accent] - Its text.
* @cssproperty [--film-color-muted] - The colour of secondary text.
* @cssproperty [--film-color-line] - The colour of lines.
* @cssproperty [--film-color-surface] - The ground of a missing poster.
* @cssproperty [--film-poster-ratio=2/3] - The posters' width to their height.
* @cssproperty [--film-radius=0] - The rounding of corners.
* @cssproperty [--film-space=1em] - The measure of all distances.
* @cssproperty [--film-first-size=100vh] - The height that the element holds while its listing is on its way.
* @fires {FilmLoadEvent} film-load - The listing has been read and is shown. Its film is the first.
* @fires {FilmErrorEvent} film-error - The listing cannot be had; what is shown stays.
*/
var FilmProgramme = class extends FilmElement {
	static styles = [FilmElement.styles, filmProgrammeStyles];
	static get properties() {
		return {
			programme: { attribute: false },
			layout: {
				reflect: true,
				among: "list grid timeline plan"
			},
			sort: { among: "time title year director" },
			timeZone: { attribute: "time-zone" },
			dayStarts: { attribute: "day-starts" },
			showPast: {
				attribute: "show-past",
				type: Boolean
			},
			travelTime: {
				attribute: "travel-time",
				type: Number
			}
		};
	}
	/** @internal */
	table = { name: text };
	/** @internal */
	showsEvents = true;
	/** @internal */
	times = new ProgrammeController(this, this.source, this.locale);
	/** @internal */
	besides = new Besides(this, () => this.#change());
	#chooser = new Chooser(this, () => this.besides.fetch("address"), () => this.#change());
	#plan = new Plan();
	#unfolded = /* @__PURE__ */ new Set();
	#asked = /* @__PURE__ */ new Set();
	/** How many modules with words are on their way. */
	#coming = 0;
	#open;
	#results;
	#context;
	#blocks;
	/** What the rows depend on besides their films; the first two are what their block depends on. */
	#look = [];
	/** Whether there is something else to show than what is shown. */
	#stale = true;
	#isWarm = false;
	/** Puts what takes the place of what was prepared to where that was. */
	#takeOver;
	connectedCallback() {
		super.connectedCallback();
		addEventListener("beforeprint", this.#print);
		addEventListener("afterprint", this.#change);
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		if (isServer) return;
		removeEventListener("beforeprint", this.#print);
		removeEventListener("afterprint", this.#change);
	}
	/** @internal */
	get waits() {
		const { waits, reader } = this.times;
		return waits || !reader || this.#coming > 0 || !programmeWords(this.locale.lang);
	}
	get settled() {
		if (isServer) return !!this.#results;
		this.#getReady();
		const module = this.besides.use("takeover");
		if (this.#results && module) this.#takeOver = module.remember(this.shadowRoot, this.#chooser);
		return !!this.#takeOver;
	}
	willUpdate(changed) {
		if (changed.has("programme") && !this.#read) this.film = this.programme;
		super.willUpdate(changed);
		if (changed.size) this.#stale = true;
		if (!this.#getReady()) this.#warm(this.locale.lang);
	}
	/** Reads what the source has, and asks for the words. @returns Whether there is something to show. */
	#getReady() {
		this.times.update();
		const { lang } = this.locale;
		if (!this.#asked.has(lang)) {
			this.#asked.add(lang);
			for (const words of [loadProgrammeWords(lang), loadScreeningWords(lang)]) if (words) this.#waitFor(words);
		}
		const known = this.#read ?? this.times.programme;
		const isThere = !!known && !this.waits;
		if (isThere) this.#prepare(known, lang);
		return isThere;
	}
	/** Nothing is shown before all words are there, or will not come: a film without "Sold out" would move when it gets it. */
	async #waitFor(words) {
		this.#coming++;
		try {
			await words;
		} catch (error) {
			warn(this, "network", "", String(error));
		}
		this.#coming--;
		this.#change();
	}
	/** What was handed over, if it has been read already. */
	get #read() {
		const { programme } = this;
		return programme && "screenings" in programme ? programme : void 0;
	}
	/** Makes ready what is to be shown. */
	#prepare(programme, lang) {
		const { now = 0, reader } = this.times;
		const past = this.showPast ? 0 : reader.countPast(programme, now);
		const old = this.#results?.catalogue;
		if (old?.programme !== programme || old.lang !== lang || old.past !== past) {
			this.#results = this.#makeResults(makeCatalogue(programme, lang, past, reader.listFilms(programme, past)));
			this.#results.prepare();
			this.#plan.open(programme.url ?? this.src ?? "");
			this.#stale = true;
		}
		if (this.#stale) this.#stale = this.#results.update(this.#chooser.chosen, this.#order);
		if (this.#stale) this.#blocks?.locate();
	}
	get #order() {
		return this.#chooser.chosen.order ?? this.sort ?? "time";
	}
	#makeResults = (catalogue) => new Results(catalogue, this.besides, this.#change);
	/**
	* Does what the first frame will do, while the listing is on its way: code, templates, formatters and the storage are dear
	* at the first time.
	*/
	#warm(lang) {
		const words = programmeWords(lang);
		if (this.#isWarm || !words) return;
		this.#isWarm = true;
		const module = this.besides.fetch("sample");
		later(this, async () => {
			this.#plan.open(this.src ?? "");
			const sample = await module;
			if (this.#results || !sample) return;
			const results = this.#makeResults({
				...sample.catalogue,
				lang
			});
			results.update({
				query: "",
				facets: /* @__PURE__ */ new Map()
			}, "time");
			const root = this.ownerDocument.createElement("div");
			render(this.#renderProgramme(results, words), root);
			const blocks = this.#makeBlocks(root.querySelector("[part=films]"));
			blocks.show(results.shown);
			blocks.stop();
		});
	}
	renderFilm() {}
	render() {
		const words = programmeWords(this.locale.lang);
		return this.#results && words ? this.#renderProgramme(this.#results, words) : this.waits ? html`${place}<slot></slot>` : super.render();
	}
	#renderProgramme(results, words) {
		const chooser = this.#chooser;
		const plan = this.#plan;
		const besides = this.besides;
		const view = chooser.chosen.view ?? this.layout ?? "list";
		const isList = view === "list" || view === "grid";
		const context = this.#context = makeContext({
			host: this,
			words,
			level: [
				1,
				2,
				4,
				5,
				6
			].find((level) => level === this.headingLevel) ?? 3,
			travel: this.travelTime ?? 20,
			results,
			chooser,
			plan,
			besides,
			transitions: this.times.transitions,
			unfolded: this.#unfolded,
			view,
			order: this.#order,
			open: this.#open,
			toggleFacet: (name) => {
				this.#open = this.#open === name ? void 0 : name;
				this.requestUpdate();
			},
			refresh: () => this.#blocks?.refresh(),
			update: () => this.requestUpdate()
		});
		return html`${renderControls(context)}<p part="note" role="status">${plan.note}</p>${view === "plan" ? html`<div part="plan">${besides.use("planner")?.renderPlan(context) ?? place}</div>` : view === "timeline" ? besides.use("timeline")?.renderTimeline(context) ?? place : nothing}<div part="films" class=${view} ?hidden=${!isList}>${this.renderFilms?.(context)}</div><slot hidden></slot>`;
	}
	updated() {
		const root = this.renderRoot;
		const list = root.querySelector("[part=films]");
		if (!list) return;
		setControls(root, this.#chooser, this.#context.order, this.#open);
		if (!this.#stale || list.hidden) return;
		const { results, level, screeningWords } = this.#context;
		const look = [
			list,
			level,
			results,
			results.fitting,
			screeningWords
		];
		const isNew = (part, index) => part !== this.#look[index];
		if (look.slice(0, 2).some(isNew)) {
			this.#blocks?.stop();
			this.#blocks = this.#makeBlocks(list);
		} else if (look.some(isNew)) this.#blocks.expire();
		this.#look = look;
		this.#blocks.show(results.shown);
		this.#takeOver?.(this.#blocks.blocks);
		this.#takeOver = void 0;
		this.#stale = false;
	}
	#makeBlocks(list) {
		const page = this.ownerDocument;
		const title = page.createElement(`h${this.#context.level}`);
		title.append(page.createTextNode(""));
		return new Blocks(list, {
			title,
			setTitle: (heading, film) => setTitle(heading, film, this.locale.lang),
			row: (film) => renderRow(film, this.#context)
		});
	}
	#change = () => {
		this.#stale = true;
		this.requestUpdate();
	};
	#print = () => this.#blocks?.fillAll();
};
export { FilmProgramme };

//# sourceMappingURL=film-programme.js.map