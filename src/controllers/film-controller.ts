import type { ReactiveController, ReactiveControllerHost } from "lit";
import {
  FilmErrorEvent,
  type FilmErrorCode,
} from "../events/film-error-event.js";
import { FilmLoadEvent } from "../events/film-load-event.js";
import { readScript } from "../feeds/schema-org/document.js";
import type { Block, Graph } from "../feeds/schema-org/graph.js";
import type { Diagnostic, Report } from "../film/diagnostic.js";
import type { Film } from "../film/film.js";
import type { Node } from "../film/node.js";
import { readFilm } from "../film/read-film.js";
import { safeUrl } from "../film/safe-url.js";
import {
  isLoaded,
  loadBlocks,
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

const readScripts = (scripts: Iterable<Element>, report: Report): Block[] =>
  [...scripts].flatMap(({ textContent, id }) =>
    readScript(textContent ?? "", report, id),
  );

interface ReadFilm {
  readonly film: Film;
  readonly diagnostics: readonly Diagnostic[];
}

/** Films already read, by node and language: a hundred elements of one film read it once. */
const films = new WeakMap<Node, Map<string, ReadFilm>>();

/** The page's address, for what is relative to it; undefined where there is no page. */
const pageBase = (): string | undefined => globalThis.document?.baseURI;

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
  #graph: Graph | undefined;
  #node: Node | undefined;
  #shown: unknown[] = [];
  #event: (() => Event | undefined) | undefined;

  constructor(host: FilmHost, locale: LocaleController) {
    this.#host = host;
    this.#locale = locale;
    host.addController(this);
  }

  hostConnected(): void {
    this.look();
  }

  hostDisconnected(): void {
    this.#leave();
    this.#source = undefined;
    document.removeEventListener("DOMContentLoaded", this.look);
  }

  hostUpdated(): void {
    const event = this.#event?.();
    this.#event = undefined;
    if (event) this.#host.dispatchEvent(event);
  }

  /** Looks for the source: at connection, before each update, and when what stands between the tags has changed. */
  readonly look = (): void => {
    const { film, src, isConnected } = this.#host;
    if (!isConnected && !film) return;
    const child =
      film || src ? null : this.#host.querySelector(`:scope > ${jsonLd}`);
    const source = film ?? (src || child?.textContent);
    const own = !film && src?.startsWith("#");
    if (source === this.#source) return;
    if (own && document.readyState === "loading") {
      // The page's own JSON-LD may still be on its way.
      document.addEventListener("DOMContentLoaded", this.look);
      return;
    }
    this.#source = source;
    this.#leave();
    this.#fragment = own && src ? src.slice(1) : "";
    if (film) {
      this.#take(loadBlocks(() => [{ value: film }], pageBase()));
    } else if (own) {
      const named = this.#fragment && document.getElementById(this.#fragment);
      const scripts =
        named && named.matches(jsonLd)
          ? [named]
          : document.querySelectorAll(jsonLd);
      this.#take(
        loadBlocks((report) => readScripts(scripts, report), pageBase()),
      );
    } else if (src) {
      this.#ask(src);
    } else if (child) {
      this.#take(
        loadBlocks((report) => readScripts([child], report), pageBase()),
      );
    } else {
      this.#node = undefined;
      this.#host.requestUpdate();
    }
  };

  /** Reads the film anew if its listing, its attributes or the language are others than before. */
  update(): void {
    this.look();
    const { overrides } = this.#host;
    const { lang } = this.#locale;
    const own = JSON.stringify(overrides);
    const shown = [this.#node, own, lang, this.loading];
    if (shown.every((value, index) => value === this.#shown[index])) return;
    this.#shown = shown;
    const overridden = own !== "{}";
    // Attributes alone are a film too, but not while the rest of it is on its way.
    this.film =
      this.#node || (overridden && !this.loading)
        ? this.#read(overridden ? overrides : undefined, lang)
        : undefined;
  }

  #ask(src: string): void {
    const url = safeUrl(src, pageBase());
    if (!url) {
      this.#fail(
        "url",
        "expected an http(s) URL, or # for the page's own JSON-LD",
      );
      return;
    }
    this.#fragment = new URL(url).hash.slice(1);
    this.loading = true;
    this.#stop = watchDocument(url, (outcome) => this.#take(outcome));
  }

  #leave(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.loading = false;
  }

  #take(outcome: Outcome): void {
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
    // An element that is only moved has its film already.
    if (node === this.#node) return;
    this.#graph = graph;
    this.#node = node;
    this.#event = () =>
      this.film && new FilmLoadEvent(this.film, this.#host.src ?? "");
    this.#host.requestUpdate();
  }

  /** What is shown stays: the last good listing, else the attributes, else what stands between the tags. */
  #fail(code: FilmErrorCode, message: string): void {
    warn(this.#host, message);
    this.#event = () => new FilmErrorEvent(code, message, this.#host.src ?? "");
    this.#host.requestUpdate();
  }

  #read(overrides: Node | undefined, lang: string): Film {
    const node = this.#node ?? {};
    const known = films.get(node) ?? new Map<string, ReadFilm>();
    let read = overrides ? undefined : known.get(lang);
    if (!read) {
      const diagnostics: Diagnostic[] = [];
      const film = readFilm(
        Object.assign(Object.create(null) as object, node, overrides),
        {
          lang,
          base: this.#graph?.base ?? pageBase(),
          report: (diagnostic) => diagnostics.push(diagnostic),
        },
      );
      read = { film, diagnostics };
      if (!overrides) films.set(node, known.set(lang, read));
    }
    this.#tell(read.diagnostics);
    return read.film;
  }

  #tell(diagnostics: readonly Diagnostic[]): void {
    for (const { path, found, expected } of diagnostics) {
      warn(this.#host, `${path}: found ${found}, expected ${expected}`);
    }
  }
}
