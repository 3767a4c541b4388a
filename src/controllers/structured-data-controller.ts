import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { FilmController } from "./film-controller.js";

/** Where its film comes from, of which it may show a part. */
export type Source = Pick<FilmController, "film" | "read">;

/** An element that may put its film into the page's head. */
export interface Host extends ReactiveControllerHost, HTMLElement {
  jsonLd?: boolean;
}

/**
 * Publishes an element's film for search engines as long as the element is on the page and asks for it. A module of its own
 * that is fetched when an element asks for it.
 */
export class StructuredDataController implements ReactiveController {
  readonly #host: Host;
  readonly #source: Source;
  #film: object | undefined;
  #withdraw: (() => void) | undefined;

  constructor(host: Host, source: Source) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
    this.hostUpdated();
  }

  hostConnected(): void {
    if (this.#host.jsonLd) this.#host.requestUpdate();
  }

  hostUpdated(): void {
    // An update may come when the element is gone.
    const { jsonLd, isConnected } = this.#host;
    this.#publish(jsonLd && isConnected ? this.#source.film : undefined);
  }

  hostDisconnected(): void {
    this.#publish(undefined);
  }

  #publish(film: object | undefined): void {
    if (film === this.#film) return;
    this.#film = film;
    this.#withdraw?.();
    this.#withdraw = undefined;
    // Where it cannot be fetched, search engines still read what stands in the page.
    if (film) this.#write(film).catch(() => undefined);
  }

  async #write(film: object): Promise<void> {
    const [{ filmTable }, { writeFilm }, { publishFilm }] = await Promise.all([
      import("../film/read-film.js"),
      import("../feeds/schema-org/write-film.js"),
      import("./publish-film.js"),
    ]);
    // All of the film, of which the element may show a part.
    const whole = film === this.#film && this.#source.read(filmTable);
    if (whole)
      this.#withdraw = publishFilm(writeFilm(whole), this.#host.ownerDocument);
  }
}
