import type { ReactiveController, ReactiveControllerHost } from "lit";
import {
  FilmErrorEvent,
  type FilmErrorCode,
} from "../events/film-error-event.js";
import { FilmLoadEvent } from "../events/film-load-event.js";
import type { Report } from "../film/diagnostic.js";
import type { Film } from "../film/film.js";
import type { Node } from "../film/node.js";
import { readFilm } from "../film/read-film.js";
import { safeUrl } from "../film/safe-url.js";
import {
  isLoaded,
  loadDocument,
  watchDocument,
  type Outcome,
} from "../store/documents.js";
import type { LocaleController } from "./locale-controller.js";
import { warn } from "./warn.js";

/** An element that shows a film. */
export interface FilmHost extends ReactiveControllerHost, HTMLElement {
  film?: object | undefined;
  src?: string | undefined;
  /** Schema.org properties that the element's attributes set, ready to lie over the listing's. */
  readonly overrides: Node;
}

const jsonLd = 'script[type="application/ld+json"]';
/** The page's own, as against that of an element on it. */
const ownJsonLd = `${jsonLd}:not(film-card *, film-credits *, press-quotes *, newsletter-signup *)`;

/** Films already read, each in the language it was last read in: a hundred elements of one film read it once. */
const films = new WeakMap<
  Node,
  { readonly lang: string; readonly film: Film }
>();

/** An object as a document; one that holds itself is none. */
const stringify = (value: object): string => {
  try {
    return JSON.stringify(value);
  } catch {
    return "";
  }
};

/** The page's address, for what is relative to it; undefined where there is no page. */
export const pageBase = (): string | undefined => globalThis.document?.baseURI;

/**
 * Brings an element its film: from `.film`, else from `src`, else from the JSON-LD between its tags, with its attributes
 * laid over. Fires `film-load` and `film-error`, and tells the editor in the console what could not be used.
 */
export class FilmController implements ReactiveController {
  /** The film to show; undefined as long as there is none. */
  film: Film | undefined;
  /** Whether a listing has been asked for and has neither come nor failed. */
  loading = false;

  readonly #host: FilmHost;
  readonly #locale: LocaleController;
  #source: unknown;
  #stop: (() => void) | undefined;
  #fragment = "";
  #base = pageBase();
  #node: Node | undefined;
  #event: (() => Event | undefined) | undefined;

  constructor(host: FilmHost, locale: LocaleController) {
    this.#host = host;
    this.#locale = locale;
    host.addController(this);
  }

  hostConnected(): void {
    this.#look();
  }

  hostDisconnected(): void {
    // What was asked for by address is asked for again when the element is back; what stood in the page is known.
    if (this.#stop) this.#source = undefined;
    this.#leave();
  }

  hostUpdated(): void {
    // Nothing is shown before the words are there.
    if (!this.#locale.ready) return;
    const event = this.#event?.();
    this.#event = undefined;
    if (event) this.#host.dispatchEvent(event);
  }

  /** Whether there is a listing, besides what the attributes say. */
  get listed(): boolean {
    return !!this.#node;
  }

  /** Looks for the source, and reads the film in the language and with the attributes of now. */
  update(): void {
    this.#look();
    const { overrides } = this.#host;
    const { lang } = this.#locale;
    const node = this.#node ?? {};
    const overridden = Object.keys(overrides).length > 0;
    const known = films.get(node);
    if (known?.lang === lang && !overridden) {
      this.film = known.film;
    } else if (this.#node || (overridden && !this.loading)) {
      // Attributes alone are a film too, but not while the rest of it is on its way.
      const film = (this.film = readFilm(
        Object.assign(Object.create(null) as object, node, overrides),
        { lang, base: this.#base, report: this.#report },
      ));
      if (!overridden) films.set(node, { lang, film });
    } else {
      this.film = undefined;
    }
  }

  #look(): void {
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
    this.#fragment = (!film && src?.split("#")[1]) || "";
    if (film || child || src?.startsWith("#")) {
      const scripts = child
        ? [child]
        : film
          ? []
          : host.ownerDocument.querySelectorAll(ownJsonLd);
      const outcome = loadDocument(
        film
          ? [{ text: stringify(film) }]
          : [...scripts].map(({ id, textContent }) => ({
              id,
              text: textContent ?? "",
            })),
        base,
      );
      if (!(outcome instanceof Promise)) this.#take(outcome);
      else
        void outcome.then(
          (later) => source === this.#source && this.#take(later),
        );
    } else if (url) {
      this.loading = true;
      this.#stop = watchDocument(url, (outcome) => this.#take(outcome));
    } else if (src) {
      this.#fail("url", src);
    } else {
      this.#node = undefined;
      host.requestUpdate();
    }
  }

  #leave(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.loading = false;
  }

  #take(outcome: Outcome): void {
    this.loading = false;
    if (!isLoaded(outcome)) {
      this.#fail(outcome.code, outcome.found);
      return;
    }
    const { graph, diagnostics } = outcome;
    diagnostics.forEach(this.#report);
    const node = graph.find(this.#fragment);
    if (!node) {
      this.#fail(
        "film",
        graph.films.map((film) => film["@id"]),
      );
    } else if (node !== this.#node) {
      // An element that is only moved has its film already.
      this.#node = node;
      this.#base = graph.base;
      this.#event = () =>
        this.film && new FilmLoadEvent(this.film, this.#host.src ?? "");
      this.#host.requestUpdate();
    }
  }

  /** What is shown stays: the last good listing, else the attributes, else what stands between the tags. */
  #fail(code: FilmErrorCode, found: unknown): void {
    void warn(this.#host, code, "", found);
    const message =
      typeof found === "object" ? code : `${code}: ${String(found)}`;
    this.#event = () => new FilmErrorEvent(code, message, this.#host.src ?? "");
    this.#host.requestUpdate();
  }

  readonly #report: Report = ({ path, found, expected }) =>
    void warn(this.#host, expected, path, found);
}
