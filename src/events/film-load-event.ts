import type { Film } from "../film/film.js";

/**
 * Fired at an element when its listing has been read and is shown. Bubbles and is composed; cannot be cancelled.
 */
export class FilmLoadEvent extends Event {
  /** What the element shows of the film, in its language, with the attributes applied. A `<film-page>` shows all of it. */
  readonly film: Partial<Film>;
  /** The `src` that it came from; empty when it stood between the tags or came from `.film`. */
  readonly src: string;

  constructor(film: Partial<Film>, src: string) {
    super("film-load", { bubbles: true, composed: true });
    this.film = film;
    this.src = src;
  }
}

declare global {
  interface HTMLElementEventMap {
    "film-load": FilmLoadEvent;
  }
}
