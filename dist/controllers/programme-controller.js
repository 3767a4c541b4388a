import { FilmErrorEvent } from "../events/film-error-event.js";
import { once } from "./once.js";
import { warn } from "./warn.js";
import { isServer } from "lit";
// src/controllers/programme-controller.ts
/** What reads documents. */
var reader = once(() => import("../film/read-programme.js"));
/** What documents have been read as, in the language and zone of the last who asked. */
var programmes = /* @__PURE__ */ new WeakMap();
var isDayStart = (time) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
/**
* Brings an element the screenings of its document: all, or those of the film that was asked for by a fragment or by an
* element around. The reader for them is fetched when the first element asks. It keeps the time, to the minute, as long as
* the element is in a page.
*/
var ProgrammeController = class {
	/** All that the document has; undefined as long as it is not there. */
	programme;
	/** Those to show, by start, also past ones. */
	screenings = [];
	/** Whether a document is there and has not been read yet. */
	waits = false;
	/**
	* Milliseconds since 1970; in a page it is kept. Undefined outside of one, where nobody knows when it will be looked
	* at, if nobody sets it.
	*/
	now;
	#host;
	#source;
	#locale;
	#asked;
	#timer;
	constructor(host, source, locale) {
		this.#host = host;
		this.#source = source;
		this.#locale = locale;
		host.addController(this);
	}
	hostConnected() {
		if (isServer) return;
		this.#tick();
		reader.load().then(() => this.#host.requestUpdate(), () => void 0);
	}
	hostDisconnected() {
		clearTimeout(this.#timer);
	}
	/** When days start: the attribute, if it is a time. */
	get dayStarts() {
		const { dayStarts = "" } = this.#host;
		return isDayStart(dayStarts) ? dayStarts : "05:00";
	}
	/** What a zone's clock says now. */
	localNow(zone) {
		return this.now === void 0 ? void 0 : reader.module?.localAt(this.now, zone);
	}
	/** The day that it is at a venue, some days on: ISO 8601. */
	today(zone, days = 0) {
		const local = this.localNow(zone);
		const { module } = reader;
		return local && module?.addDays(module.dayOf(local, this.dayStarts), days);
	}
	/** When a zone changes its offset, see `film/time.ts`. */
	transitions = (...about) => reader.module?.transitions(...about) ?? [];
	/** What reads documents; undefined as long as it is not there. */
	get reader() {
		return reader.module;
	}
	/** Reads the document, in the language and the zone of now. To be called when the source has been brought up to date. */
	update() {
		const { graph, chosen } = this.#source;
		const { lang } = this.#locale;
		const { timeZone } = this.#host;
		const key = [
			lang,
			timeZone,
			this.dayStarts
		].join();
		const known = graph && programmes.get(graph);
		const outcome = known?.key === key ? known.programme : graph && this.#read(graph, lang, timeZone);
		if (graph && outcome && outcome !== known?.programme) programmes.set(graph, {
			key,
			programme: outcome
		});
		if (!(outcome instanceof Promise)) this.#take(outcome);
		else if (outcome !== this.#asked) {
			this.#asked = outcome;
			this.waits = true;
			outcome.then((programme) => {
				programmes.set(graph, {
					key,
					programme
				});
				if (outcome === this.#asked) this.#host.requestUpdate();
			}, (error) => {
				programmes.delete(graph);
				if (outcome === this.#asked) this.#fail(String(error));
			});
		}
		const { programme } = this;
		const film = chosen && programme && reader.module?.filmOf(programme, chosen);
		this.screenings = (programme?.screenings ?? []).filter(({ workPresented }) => !chosen || workPresented.includes(film));
	}
	#read(graph, lang, timeZone) {
		const { base } = graph;
		const { report } = this.#source;
		const { dayStarts } = this;
		const read = ({ readProgramme }) => readProgramme(graph.roots, {
			lang,
			base,
			report,
			timeZone,
			dayStarts
		});
		return reader.module ? read(reader.module) : reader.load().then(read);
	}
	#take(programme) {
		this.#asked = void 0;
		this.waits = false;
		this.programme = programme;
	}
	/** What is shown stays. */
	#fail(found) {
		const host = this.#host;
		warn(host, "network", "", found);
		host.dispatchEvent(new FilmErrorEvent("network", found, host.src ?? ""));
	}
	#tick = () => {
		clearTimeout(this.#timer);
		const now = Date.now();
		this.now = now - now % 6e4;
		this.#timer = setTimeout(this.#tick, 6e4 - now % 6e4);
		this.#host.requestUpdate();
	};
};
export { ProgrammeController, reader };

//# sourceMappingURL=programme-controller.js.map