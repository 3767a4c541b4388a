import type { Film } from "../film/film.js";
/**
 * Fired at a `<newsletter-signup>` when the address has been taken. It does not carry the address. Bubbles and is composed;
 * cannot be cancelled.
 */
export declare class NewsletterSuccessEvent extends Event {
    /** The film that the invitation speaks of, if any. */
    readonly film: Partial<Film> | undefined;
    constructor(film: Partial<Film> | undefined);
}
declare global {
    interface HTMLElementEventMap {
        "newsletter-success": NewsletterSuccessEvent;
    }
}
