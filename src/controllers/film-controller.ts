import type { ReactiveController, ReactiveControllerHost } from "lit";
import {
  FilmErrorEvent,
  type FilmErrorCode,
} from "../events/film-error-event.js";
import { FilmLoadEvent } from "../events/film-load-event.js";
import { FilmRequestEvent } from "../events/film-request-event.js";
import type { Graph } from "../feeds/schema-org/graph.js";
import type { Report } from "../film/diagnostic.js";
import type { Film } from "../film/film.js";
import type { Node } from "../film/node.js";
import { readTable, tableOf, type Table } from "../film/read-values.js";
import { safeUrl } from "../film/safe-url.js";
import { warmUp } from "../i18n/format.js";
import {
  isLoaded,
  loadDocument,
  watchDocument,
  type Outcome,
} from "../store/documents.js";
import type { LocaleController } from "./locale-controller.js";
import { warn } from "./warn.js";

/** An element that shows a film. */
export interface FilmHost<Shown extends Partial<Film>>
  extends ReactiveControllerHost, HTMLElement {
  film?: object | undefined;
  src?: string | undefined;
  /** How to read what the element shows of a film. */
  readonly table: Table<Shown>;
  /** Schema.org properties that the element's attributes set, ready to lie over the listing's. */
  readonly overrides: Node;
  /** Whether a document with events and no film is of use to it. */
  readonly showsEvents?: boolean;
  /** Whether it waits for more than the film before it shows it. */
  readonly waits?: boolean;
}

/** What stands for the film of a document that has none. */
const noFilm: Node = {};

const jsonLd = 'script[type="application/ld+json"]:not([data-film-elements])';
/** Whether it is the page's own, as against that of an element on it. */
const isPages = ({ parentElement }: Element): boolean =>
  !parentElement ||
  (!/^(film|press|newsletter)-/.test(parentElement.localName) &&
    isPages(parentElement));

/** Those who have asked for a listing: who could hand one over, or is nearer, may not be defined yet. */
const asking = new Set<FilmController>();

/**
 * By table, films already read, each in the language it was last read in: a hundred elements of one film read it once.
 */
const films = new WeakMap<
  object,
  WeakMap<Node, { readonly lang: string; readonly film: object }>
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
 * Brings an element its film: from `.film`, else from `src`, else from the JSON-LD between its tags, else from an element
 * around it, with its attributes laid over. Fires `film-load` and `film-error` for what is its own, and tells the editor
 * in the console what could not be used.
 */
export class FilmController<
  Shown extends Partial<Film> = Partial<Film>,
> implements ReactiveController {
  /** What is to be shown of the film; undefined as long as there is none. */
  film: Shown | undefined;
  /** Whether a listing has been asked for and has neither come nor failed. */
  loading = false;
  /** The document that it is from; undefined where there is none. */
  graph: Graph | undefined;
  /** The film's node, where one of the document's films was asked for, by a fragment or by an element around. */
  chosen: Node | undefined;

  readonly #host: FilmHost<Shown>;
  readonly #locale: LocaleController;
  #source: unknown;
  #stop: (() => void) | undefined;
  #fragment = "";
  #base = pageBase();
  #node: Node | undefined;
  #event: (() => Event | undefined) | undefined;
  /** Who hands a listing over, and to whom this one does. */
  #provider: FilmController | undefined;
  /** What this one hands over. */
  #given: Node | undefined;
  readonly #guests = new Set<FilmController>();

  constructor(host: FilmHost<Shown>, locale: LocaleController) {
    this.#host = host;
    this.#locale = locale;
    host.addController(this);
  }

  /**
   * Hands the film over to elements inside that have none, attributes and all. To be called when the host is made.
   */
  provide(): void {
    const host = this.#host;
    host.addEventListener("film-request", (event) => {
      const { receive } = event as FilmRequestEvent<FilmController>;
      const [asker] = event.composedPath();
      if (asker === host) return;
      event.stopPropagation();
      receive(this);
    });
    asking.forEach((guest) => guest.#ask());
  }

  hostConnected(): void {
    this.#look();
  }

  hostDisconnected(): void {
    const provider = this.#provider;
    if (provider) provider.#guests.delete(this);
    this.#provider = undefined;
    asking.delete(this);
    // What was asked for by address is asked for again when the element is back; what stood in the page is known.
    if (this.#stop) this.#source = undefined;
    this.#leave();
  }

  hostUpdated(): void {
    // Nothing is shown before the words are there.
    if (!this.#locale.ready || this.#host.waits) return;
    const event = this.#event?.();
    this.#event = undefined;
    if (!event) return;
    const guests = [...this.#guests].map((guest) => guest.#host.updateComplete);
    // A page shows what its parts show.
    if (guests.length)
      void Promise.all(guests).then(() => this.#host.dispatchEvent(event));
    else this.#host.dispatchEvent(event);
  }

  /** Whether there is a listing, besides what the attributes say. */
  get listed(): boolean {
    return !!this.#node;
  }

  /** Whether there is a source, be it that nothing has come of it. */
  get awaited(): boolean {
    return !!this.#source;
  }

  /** Looks for the source, and reads the film in the language and with the attributes of now. */
  update(): void {
    this.#look();
    const provider =
      this.#source === this.#provider ? this.#provider : undefined;
    if (provider) {
      this.#node = provider.#given;
      this.#base = provider.#base;
      this.graph = provider.graph;
      this.chosen = provider.chosen ?? provider.#node;
      this.loading = provider.loading;
    }
    const { overrides } = this.#host;
    // Attributes alone are a film too, but not while the rest of it is on its way.
    this.#given =
      Object.keys(overrides).length && (this.#node || !this.loading)
        ? Object.assign(Object.create(null) as object, this.#node, overrides)
        : this.#node;
    this.film = this.read(this.#host.table);
    for (const guest of this.#guests) guest.#host.requestUpdate();
  }

  /** Reads of the film, attributes and all, what a table has; undefined as long as there is none. */
  read<T extends object>(table: Table<T>): T | undefined {
    const { lang } = this.#locale;
    const context = { lang, base: this.#base, report: this.report };
    const node = this.#node;
    const given = this.#given;
    if (!node) return given && readTable(table, given, context);
    const known = films.get(table) ?? new WeakMap();
    films.set(table, known);
    if (known.get(node)?.lang !== lang)
      known.set(node, { lang, film: readTable(table, node, context) });
    const { film } = known.get(node)!;
    return given === node
      ? (film as T)
      : {
          ...(film as T),
          ...readTable(tableOf(table, this.#host.overrides), given!, context),
        };
  }

  /** Asks around for a listing, once, and again when there is somebody new to ask. */
  #ask(): void {
    asking.add(this);
    this.#host.dispatchEvent(
      new FilmRequestEvent<FilmController>((provider) => {
        // Of another copy of the library, whose elements it cannot reach into.
        if (!(#guests in provider)) return;
        const farther = this.#provider;
        if (farther) farther.#guests.delete(this);
        this.#provider = provider;
        provider.#guests.add(this);
        this.#host.requestUpdate();
      }),
    );
  }

  #look(): void {
    const host = this.#host;
    const { film, src, isConnected } = host;
    if (!isConnected && !film) return;
    let child = film || src ? null : host.querySelector(`:scope > ${jsonLd}`);
    // Some frameworks take a property back with an empty text.
    const own = film || src || child?.textContent;
    if (!own && isConnected && !asking.has(this)) this.#ask();
    const source = own ?? this.#provider;
    if (source === this.#source) return;
    this.#source = source;
    this.#leave();
    const base = pageBase();
    const url = safeUrl(src, base);
    // A prerendered page has brought with it what its elements would ask for.
    if (src && !film)
      child = host.ownerDocument.head?.querySelector(
        `script[data-film-elements=${JSON.stringify(src)}]`,
      );
    this.#fragment = (!film && !child && src?.split("#")[1]) || "";
    if (film || child || src?.startsWith("#")) {
      const scripts = child
        ? [child]
        : film
          ? []
          : [...host.ownerDocument.querySelectorAll(jsonLd)].filter(isPages);
      const outcome = loadDocument(
        film
          ? [{ text: stringify(film) }]
          : scripts.map(({ id, textContent }) => ({
              id,
              text: textContent ?? "",
              tidy: !!src && !!child,
            })),
        base,
      );
      if (!(outcome instanceof Promise)) this.#take(outcome);
      else {
        this.loading = true;
        void outcome.then(
          (later) => source === this.#source && this.#take(later),
        );
      }
    } else if (url) {
      this.loading = true;
      warmUp();
      this.#stop = watchDocument(url, (outcome) => this.#take(outcome));
    } else if (src) {
      this.#fail("url", src);
    } else {
      this.#node = this.graph = this.chosen = undefined;
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
    diagnostics.forEach(this.report);
    const found = graph.find(this.#fragment);
    const node =
      found ??
      (this.#host.showsEvents && !this.#fragment && graph.events
        ? noFilm
        : undefined);
    if (!node) {
      this.#fail(
        "film",
        graph.films.map((film) => film["@id"]),
      );
    } else if (node !== this.#node || graph !== this.graph) {
      // An element that is only moved has its film already.
      this.#node = node;
      this.#base = graph.base;
      this.graph = graph;
      this.chosen = this.#fragment ? node : undefined;
      // It is told when all is ready; by then another may have been asked for.
      const { src = "" } = this.#host;
      this.#event = () => this.film && new FilmLoadEvent(this.film, src);
      this.#host.requestUpdate();
    }
  }

  /** What is shown stays: the last good listing, else the attributes, else what stands between the tags. */
  #fail(code: FilmErrorCode, found: unknown): void {
    void warn(this.#host, code, "", found);
    const message =
      typeof found === "object" ? code : `${code}: ${String(found)}`;
    const { src = "" } = this.#host;
    this.#event = () => new FilmErrorEvent(code, message, src);
    this.#host.requestUpdate();
  }

  /** Whose the listing is says what is wrong with it. */
  readonly report: Report = (diagnostic) => {
    if (this.#provider && this.#source === this.#provider)
      this.#provider.report(diagnostic);
    else {
      const { path, found, expected } = diagnostic;
      void warn(this.#host, expected, path, found);
    }
  };
}
