import type { Film } from "../film/film.js";

/** Fired at a `<film-trailer>` when the visitor plays it. Bubbles and is composed; cannot be cancelled. */
export class TrailerStartEvent extends Event {
  readonly film: Partial<Film>;
  /** Who plays it: `YouTube`, `Vimeo`, or the host that the file is from. */
  readonly provider: string;

  constructor(film: Partial<Film>, provider: string) {
    super("trailer-start", { bubbles: true, composed: true });
    this.film = film;
    this.provider = provider;
  }
}

declare global {
  interface HTMLElementEventMap {
    "trailer-start": TrailerStartEvent;
  }
}
