import type { Film } from "../film/film.js";

/**
 * Fired at a `<newsletter-signup>` when the visitor sends a form that is filled in, before anything leaves the page. It does
 * not carry the address. Bubbles and is composed; cancelled, nothing is sent.
 */
export class NewsletterSubmitEvent extends Event {
  /** The film that the invitation speaks of, if any. */
  readonly film: Partial<Film> | undefined;

  constructor(film: Partial<Film> | undefined) {
    super("newsletter-submit", {
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    this.film = film;
  }
}

declare global {
  interface HTMLElementEventMap {
    "newsletter-submit": NewsletterSubmitEvent;
  }
}
