import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Film } from "../film/film.js";
import type { FilmController } from "./film-controller.js";

/** An element that may put its film into the page's head. */
interface Host extends ReactiveControllerHost, HTMLElement {
  jsonLd?: boolean;
}

/** Publishes an element's film for search engines as long as the element is on the page and asks for it. */
export class StructuredDataController implements ReactiveController {
  readonly #host: Host;
  readonly #source: FilmController;
  #film: Film | undefined;
  #withdraw: (() => void) | undefined;

  constructor(host: Host, source: FilmController) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#host.jsonLd) this.#host.requestUpdate();
  }

  hostUpdated(): void {
    this.#publish(this.#host.jsonLd ? this.#source.film : undefined);
  }

  hostDisconnected(): void {
    this.#publish(undefined);
  }

  #publish(film: Film | undefined): void {
    if (film === this.#film) return;
    this.#film = film;
    this.#withdraw?.();
    this.#withdraw = undefined;
    // Where it cannot be fetched, search engines still read what stands in the page.
    if (film) this.#write(film).catch(() => undefined);
  }

  async #write(film: Film): Promise<void> {
    const { publishFilm } = await import("./publish-film.js");
    const { writeFilm } = await import("../feeds/schema-org/write-film.js");
    if (film === this.#film)
      this.#withdraw = publishFilm(writeFilm(film), this.#host.ownerDocument);
  }
}
