/**
 * Why a listing is not there:
 * - `url`: the address is none, or of a scheme that is refused.
 * - `network`: no answer: offline, refused, reset, no such host, or the server does not allow this page (CORS).
 * - `timeout`: nothing came for 15 seconds.
 * - `status`: the server answered, but not with 2xx.
 * - `size`: more than 2 MB.
 * - `format`: neither JSON nor an HTML page.
 * - `film`: no film in it, or not the one that was named.
 */
export type FilmErrorCode = "url" | "network" | "timeout" | "status" | "size" | "format" | "film";
/**
 * Fired at an element when its listing cannot be had. What is shown stays. Where trying again can help, the element does
 * so by itself, and `film-load` follows. Bubbles and is composed; cannot be cancelled.
 */
export declare class FilmErrorEvent extends Event {
    readonly code: FilmErrorCode;
    /** The code, and what was found where it is short, such as `status: 404`. The console says it in a sentence. */
    readonly message: string;
    /** The `src` as it was given; empty for a listing that stands between the tags or came from `.film`. */
    readonly src: string;
    constructor(code: FilmErrorCode, message: string, src: string);
}
declare global {
    interface HTMLElementEventMap {
        "film-error": FilmErrorEvent;
    }
}
