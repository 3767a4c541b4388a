import { FilmErrorEvent } from "../events/film-error-event.js";
import { FilmLoadEvent } from "../events/film-load-event.js";
import { readScript } from "../feeds/schema-org/document.js";
import { readFilm } from "../film/read-film.js";
import { safeUrl } from "../film/safe-url.js";
import { isLoaded, loadBlocks, watchDocument } from "../store/documents.js";
import { warn } from "./warn.js";
// src/controllers/film-controller.ts
var jsonLd = "script[type=\"application/ld+json\"]";
var readScripts = (scripts, report) => [...scripts].flatMap(({ textContent, id }) => readScript(textContent ?? "", report, id));
/** Films already read, by node and language: a hundred elements of one film read it once. */
var films = /* @__PURE__ */ new WeakMap();
/** The page's address, for what is relative to it; undefined where there is no page. */
var pageBase = () => globalThis.document?.baseURI;
/**
* Brings an element its film: from `.film`, else from `src`, else from the JSON-LD between its tags, with its attributes
* laid over. Fires `film-load` and `film-error`, and tells the editor in the console what could not be used.
*/
var FilmController = class {
	/** The film to show; undefined as long as there is none. */
	film;
	/** Whether a listing has been asked for and has neither come nor failed. */
	loading = false;
	#host;
	#locale;
	#source;
	#stop;
	#fragment = "";
	#graph;
	#node;
	#shown = [];
	#event;
	constructor(host, locale) {
		this.#host = host;
		this.#locale = locale;
		host.addController(this);
	}
	hostConnected() {
		this.look();
	}
	hostDisconnected() {
		this.#leave();
		this.#source = void 0;
		document.removeEventListener("DOMContentLoaded", this.look);
	}
	hostUpdated() {
		const event = this.#event?.();
		this.#event = void 0;
		if (event) this.#host.dispatchEvent(event);
	}
	/** Looks for the source: at connection, before each update, and when what stands between the tags has changed. */
	look = () => {
		const { film, src, isConnected } = this.#host;
		if (!isConnected && !film) return;
		const child = film || src ? null : this.#host.querySelector(`:scope > ${jsonLd}`);
		const source = film ?? (src || child?.textContent);
		const own = !film && src?.startsWith("#");
		if (source === this.#source) return;
		if (own && document.readyState === "loading") {
			document.addEventListener("DOMContentLoaded", this.look);
			return;
		}
		this.#source = source;
		this.#leave();
		this.#fragment = own && src ? src.slice(1) : "";
		if (film) this.#take(loadBlocks(() => [{ value: film }], pageBase()));
		else if (own) {
			const named = this.#fragment && document.getElementById(this.#fragment);
			const scripts = named && named.matches(jsonLd) ? [named] : document.querySelectorAll(jsonLd);
			this.#take(loadBlocks((report) => readScripts(scripts, report), pageBase()));
		} else if (src) this.#ask(src);
		else if (child) this.#take(loadBlocks((report) => readScripts([child], report), pageBase()));
		else {
			this.#node = void 0;
			this.#host.requestUpdate();
		}
	};
	/** Reads the film anew if its listing, its attributes or the language are others than before. */
	update() {
		this.look();
		const { overrides } = this.#host;
		const { lang } = this.#locale;
		const own = JSON.stringify(overrides);
		const shown = [
			this.#node,
			own,
			lang,
			this.loading
		];
		if (shown.every((value, index) => value === this.#shown[index])) return;
		this.#shown = shown;
		const overridden = own !== "{}";
		this.film = this.#node || overridden && !this.loading ? this.#read(overridden ? overrides : void 0, lang) : void 0;
	}
	#ask(src) {
		const url = safeUrl(src, pageBase());
		if (!url) {
			this.#fail("url", "expected an http(s) URL, or # for the page's own JSON-LD");
			return;
		}
		this.#fragment = new URL(url).hash.slice(1);
		this.loading = true;
		this.#stop = watchDocument(url, (outcome) => this.#take(outcome));
	}
	#leave() {
		this.#stop?.();
		this.#stop = void 0;
		this.loading = false;
	}
	#take(outcome) {
		this.loading = false;
		if (!isLoaded(outcome)) {
			this.#fail(outcome.code, outcome.message);
			return;
		}
		const { graph, diagnostics } = outcome;
		this.#tell(diagnostics);
		const node = this.#fragment ? graph.find(this.#fragment) : graph.films[0];
		if (!node) {
			this.#fail("film", `no film with the id "${this.#fragment}" in it`);
			return;
		}
		if (node === this.#node) return;
		this.#graph = graph;
		this.#node = node;
		this.#event = () => this.film && new FilmLoadEvent(this.film, this.#host.src ?? "");
		this.#host.requestUpdate();
	}
	/** What is shown stays: the last good listing, else the attributes, else what stands between the tags. */
	#fail(code, message) {
		warn(this.#host, message);
		this.#event = () => new FilmErrorEvent(code, message, this.#host.src ?? "");
		this.#host.requestUpdate();
	}
	#read(overrides, lang) {
		const node = this.#node ?? {};
		const known = films.get(node) ?? /* @__PURE__ */ new Map();
		let read = overrides ? void 0 : known.get(lang);
		if (!read) {
			const diagnostics = [];
			read = {
				film: readFilm(Object.assign(Object.create(null), node, overrides), {
					lang,
					base: this.#graph?.base ?? pageBase(),
					report: (diagnostic) => diagnostics.push(diagnostic)
				}),
				diagnostics
			};
			if (!overrides) films.set(node, known.set(lang, read));
		}
		this.#tell(read.diagnostics);
		return read.film;
	}
	#tell(diagnostics) {
		for (const { path, found, expected } of diagnostics) warn(this.#host, `${path}: found ${found}, expected ${expected}`);
	}
};
export { FilmController };

//# sourceMappingURL=film-controller.js.map