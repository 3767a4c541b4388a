import { FilmErrorEvent } from "../events/film-error-event.js";
import { FilmLoadEvent } from "../events/film-load-event.js";
import { readFilm } from "../film/read-film.js";
import { safeUrl } from "../film/safe-url.js";
import { isLoaded, loadDocument, watchDocument } from "../store/documents.js";
import { warn } from "./warn.js";
// src/controllers/film-controller.ts
var jsonLd = "script[type=\"application/ld+json\"]";
/** The page's own, as against that of an element on it. */
var ownJsonLd = `${jsonLd}:not(film-card *, film-credits *, press-quotes *, newsletter-signup *)`;
/** Films already read, each in the language it was last read in: a hundred elements of one film read it once. */
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
	#base = pageBase();
	#node;
	#event;
	constructor(host, locale) {
		this.#host = host;
		this.#locale = locale;
		host.addController(this);
	}
	hostConnected() {
		this.#look();
	}
	hostDisconnected() {
		if (this.#stop) this.#source = void 0;
		this.#leave();
	}
	hostUpdated() {
		if (!this.#locale.ready) return;
		const event = this.#event?.();
		this.#event = void 0;
		if (event) this.#host.dispatchEvent(event);
	}
	/** Whether there is a listing, besides what the attributes say. */
	get listed() {
		return !!this.#node;
	}
	/** Looks for the source, and reads the film in the language and with the attributes of now. */
	update() {
		this.#look();
		const { overrides } = this.#host;
		const { lang } = this.#locale;
		const node = this.#node ?? {};
		const overridden = Object.keys(overrides).length > 0;
		const known = films.get(node);
		if (known?.lang === lang && !overridden) this.film = known.film;
		else if (this.#node || overridden && !this.loading) {
			const film = this.film = readFilm(Object.assign(Object.create(null), node, overrides), {
				lang,
				base: this.#base,
				report: this.#report
			});
			if (!overridden) films.set(node, {
				lang,
				film
			});
		} else this.film = void 0;
	}
	#look() {
		const host = this.#host;
		const { film, src, isConnected } = host;
		if (!isConnected && !film) return;
		const child = film || src ? null : host.querySelector(`:scope > ${jsonLd}`);
		const source = film ?? (src || child?.textContent);
		if (source === this.#source) return;
		this.#source = source;
		this.#leave();
		const base = pageBase();
		const url = safeUrl(src, base);
		this.#fragment = !film && src?.split("#")[1] || "";
		if (film || child || src?.startsWith("#")) {
			const scripts = child ? [child] : film ? [] : host.ownerDocument.querySelectorAll(ownJsonLd);
			const outcome = loadDocument(film ? [{ text: stringify(film) }] : [...scripts].map(({ id, textContent }) => ({
				id,
				text: textContent ?? ""
			})), base);
			if (!(outcome instanceof Promise)) this.#take(outcome);
			else outcome.then((later) => source === this.#source && this.#take(later));
		} else if (url) {
			this.loading = true;
			this.#stop = watchDocument(url, (outcome) => this.#take(outcome));
		} else if (src) this.#fail("url", src);
		else {
			this.#node = void 0;
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
		diagnostics.forEach(this.#report);
		const node = graph.find(this.#fragment);
		if (!node) this.#fail("film", graph.films.map((film) => film["@id"]));
		else if (node !== this.#node) {
			this.#node = node;
			this.#base = graph.base;
			this.#event = () => this.film && new FilmLoadEvent(this.film, this.#host.src ?? "");
			this.#host.requestUpdate();
		}
	}
	/** What is shown stays: the last good listing, else the attributes, else what stands between the tags. */
	#fail(code, found) {
		warn(this.#host, code, "", found);
		const message = typeof found === "object" ? code : `${code}: ${String(found)}`;
		this.#event = () => new FilmErrorEvent(code, message, this.#host.src ?? "");
		this.#host.requestUpdate();
	}
	#report = ({ path, found, expected }) => void warn(this.#host, expected, path, found);
};
export { FilmController, pageBase };

//# sourceMappingURL=film-controller.js.map