import type { Film } from "../film/film.js";
/**
 * Fired at an element when its listing has been read and is shown. Bubbles and is composed; cannot be cancelled.
 */
export declare class FilmLoadEvent extends Event {
    /** The film, in the element's language, with the attributes applied. */
    readonly film: Film;
    /** The `src` that it came from; empty when it stood between the tags or came from `.film`. */
    readonly src: string;
    constructor(film: Film, src: string);
}
declare global {
    interface HTMLElementEventMap {
        "film-load": FilmLoadEvent;
    }
}
