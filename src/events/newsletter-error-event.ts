import type { Film } from "../film/film.js";

/**
 * Why an address has not been taken:
 * - `already`: it is on the list.
 * - `refused`: the service does not want it.
 * - `busy`: too many requests.
 * - `offline`: there is no network.
 * - `down`: no answer, or one that says that something is broken.
 */
export type NewsletterErrorCode =
  "already" | "refused" | "busy" | "offline" | "down";

/**
 * Fired at a `<newsletter-signup>` when the address has not been taken. It does not carry the address. Bubbles and is
 * composed; cannot be cancelled.
 */
export class NewsletterErrorEvent extends Event {
  readonly code: NewsletterErrorCode;
  /** The film that the invitation speaks of, if any. */
  readonly film: Partial<Film> | undefined;

  constructor(code: NewsletterErrorCode, film: Partial<Film> | undefined) {
    super("newsletter-error", { bubbles: true, composed: true });
    this.code = code;
    this.film = film;
  }
}

declare global {
  interface HTMLElementEventMap {
    "newsletter-error": NewsletterErrorEvent;
  }
}
