import { FilmErrorEvent } from "../events/film-error-event.js";
import { FilmLoadEvent } from "../events/film-load-event.js";
import { FilmRequestEvent } from "../events/film-request-event.js";
import { readTable, tableOf } from "../film/read-values.js";
import { safeUrl } from "../film/safe-url.js";
import { warmUp } from "../i18n/format.js";
import { isLoaded, loadDocument, watchDocument } from "../store/documents.js";
import { warn } from "./warn.js";
// src/controllers/film-controller.ts
/** What stands for the film of a document that has none. */
var noFilm = {};
var jsonLd = "script[type=\"application/ld+json\"]:not([data-film-elements])";
/** Whether it is the page's own, as against that of an element on it. */
var isPages = ({ parentElement }) => !parentElement || !/^(film|press|newsletter)-/.test(parentElement.localName) && isPages(parentElement);
/** Those who have asked for a listing: who could hand one over, or is nearer, may not be defined yet. */
var asking = /* @__PURE__ */ new Set();
/**
* By table, films already read, each in the language it was last read in: a hundred elements of one film read it once.
*/
var films = /* @__PURE__ */ new WeakMap();
/** An object as a document; one that holds itself is none. */
var stringify = (value) => {
	try {
		return JSON.stringify(value);
	} catch {
		return "";
	}
};
/** The page's address, for what is relative to it; undefined where there is no page. */
var pageBase = () => globalThis.document?.baseURI;
/**
* Brings an element its film: from `.film`, else from `src`, else from the JSON-LD between its tags, else from an element
* around it, with its attributes laid over. Fires `film-load` and `film-error` for what is its own, and tells the editor
* in the console what could not be used.
*/
var FilmController = class {
	/** What is to be shown of the film; undefined as long as there is none. */
	film;
	/** Whether a listing has been asked for and has neither come nor failed. */
	loading = false;
	/** The document that it is from; undefined where there is none. */
	graph;
	/** The film's node, where one of the document's films was asked for, by a fragment or by an element around. */
	chosen;
	#host;
	#locale;
	#source;
	#stop;
	#fragment = "";
	#base = pageBase();
	#node;
	#event;
	/** Who hands a listing over, and to whom this one does. */
	#provider;
	/** What this one hands over. */
	#given;
	#guests = /* @__PURE__ */ new Set();
	constructor(host, locale) {
		this.#host = host;
		this.#locale = locale;
		host.addController(this);
	}
	/**
	* Hands the film over to elements inside that have none, attributes and all. To be called when the host is made.
	*/
	provide() {
		const host = this.#host;
		host.addEventListener("film-request", (event) => {
			const { receive } = event;
			const [asker] = event.composedPath();
			if (asker === host) return;
			event.stopPropagation();
			receive(this);
		});
		asking.forEach((guest) => guest.#ask());
	}
	hostConnected() {
		this.#look();
	}
	hostDisconnected() {
		const provider = this.#provider;
		if (provider) provider.#guests.delete(this);
		this.#provider = void 0;
		asking.delete(this);
		if (this.#stop) this.#source = void 0;
		this.#leave();
	}
	hostUpdated() {
		if (!this.#locale.ready || this.#host.waits) return;
		const event = this.#event?.();
		this.#event = void 0;
		if (!event) return;
		const guests = [...this.#guests].map((guest) => guest.#host.updateComplete);
		if (guests.length) Promise.all(guests).then(() => this.#host.dispatchEvent(event));
		else this.#host.dispatchEvent(event);
	}
	/** Whether there is a listing, besides what the attributes say. */
	get listed() {
		return !!this.#node;
	}
	/** Whether there is a source, be it that nothing has come of it. */
	get awaited() {
		return !!this.#source;
	}
	/** Looks for the source, and reads the film in the language and with the attributes of now. */
	update() {
		this.#look();
		const provider = this.#source === this.#provider ? this.#provider : void 0;
		if (provider) {
			this.#node = provider.#given;
			this.#base = provider.#base;
			this.graph = provider.graph;
			this.chosen = provider.chosen ?? provider.#node;
			this.loading = provider.loading;
		}
		const { overrides } = this.#host;
		this.#given = Object.keys(overrides).length && (this.#node || !this.loading) ? Object.assign(Object.create(null), this.#node, overrides) : this.#node;
		this.film = this.read(this.#host.table);
		for (const guest of this.#guests) guest.#host.requestUpdate();
	}
	/** Reads of the film, attributes and all, what a table has; undefined as long as there is none. */
	read(table) {
		const { lang } = this.#locale;
		const context = {
			lang,
			base: this.#base,
			report: this.report
		};
		const node = this.#node;
		const given = this.#given;
		if (!node) return given && readTable(table, given, context);
		const known = films.get(table) ?? /* @__PURE__ */ new WeakMap();
		films.set(table, known);
		if (known.get(node)?.lang !== lang) known.set(node, {
			lang,
			film: readTable(table, node, context)
		});
		const { film } = known.get(node);
		return given === node ? film : {
			...film,
			...readTable(tableOf(table, this.#host.overrides), given, context)
		};
	}
	/** Asks around for a listing, once, and again when there is somebody new to ask. */
	#ask() {
		asking.add(this);
		this.#host.dispatchEvent(new FilmRequestEvent((provider) => {
			if (!(#guests in provider)) return;
			const farther = this.#provider;
			if (farther) farther.#guests.delete(this);
			this.#provider = provider;
			provider.#guests.add(this);
			this.#host.requestUpdate();
		}));
	}
	#look() {
		const host = this.#host;
		const { film, src, isConnected } = host;
		if (!isConnected && !film) return;
		let child = film || src ? null : host.querySelector(`:scope > ${jsonLd}`);
		const own = film || src || child?.textContent;
		if (!own && isConnected && !asking.has(this)) this.#ask();
		const source = own ?? this.#provider;
		if (source === this.#source) return;
		this.#source = source;
		this.#leave();
		const base = pageBase();
		const url = safeUrl(src, base);
		if (src && !film) child = host.ownerDocument.head?.querySelector(`script[data-film-elements=${JSON.stringify(src)}]`);
		this.#fragment = !film && !child && src?.split("#")[1] || "";
		if (film || child || src?.startsWith("#")) {
			const scripts = child ? [child] : film ? [] : [...host.ownerDocument.querySelectorAll(jsonLd)].filter(isPages);
			const outcome = loadDocument(film ? [{ text: stringify(film) }] : scripts.map(({ id, textContent }) => ({
				id,
				text: textContent ?? "",
				tidy: !!src && !!child
			})), base);
			if (!(outcome instanceof Promise)) this.#take(outcome);
			else {
				this.loading = true;
				outcome.then((later) => source === this.#source && this.#take(later));
			}
		} else if (url) {
			this.loading = true;
			warmUp();
			this.#stop = watchDocument(url, (outcome) => this.#take(outcome));
		} else if (src) this.#fail("url", src);
		else {
			this.#node = this.graph = this.chosen = void 0;
			host.requestUpdate();
		}
	}
	#leave() {
		this.#stop?.();
		this.#stop = void 0;
		this.loading = false;
	}
	#take(outcome) {
		this.loading = false;
		if (!isLoaded(outcome)) {
			this.#fail(outcome.code, outcome.found);
			return;
		}
		const { graph, diagnostics } = outcome;
		diagnostics.forEach(this.report);
		const node = graph.find(this.#fragment) ?? (this.#host.showsEvents && !this.#fragment && graph.events ? noFilm : void 0);
		if (!node) this.#fail("film", graph.films.map((film) => film["@id"]));
		else if (node !== this.#node || graph !== this.graph) {
			this.#node = node;
			this.#base = graph.base;
			this.graph = graph;
			this.chosen = this.#fragment ? node : void 0;
			const { src = "" } = this.#host;
			this.#event = () => this.film && new FilmLoadEvent(this.film, src);
			this.#host.requestUpdate();
		}
	}
	/** What is shown stays: the last good listing, else the attributes, else what stands between the tags. */
	#fail(code, found) {
		warn(this.#host, code, "", found);
		const message = typeof found === "object" ? code : `${code}: ${String(found)}`;
		const { src = "" } = this.#host;
		this.#event = () => new FilmErrorEvent(code, message, src);
		this.#host.requestUpdate();
	}
	/** Whose the listing is says what is wrong with it. */
	report = (diagnostic) => {
		if (this.#provider && this.#source === this.#provider) this.#provider.report(diagnostic);
		else {
			const { path, found, expected } = diagnostic;
			warn(this.#host, expected, path, found);
		}
	};
};
export { FilmController, pageBase };

//# sourceMappingURL=film-controller.js.map