import type { Film } from "../film/film.js";
/** Fired at a `<film-card>` when the visitor follows a link in it. Bubbles and is composed; cannot be cancelled. */
export declare class FilmSelectEvent extends Event {
    readonly film: Partial<Film>;
    /** Where the link goes: an absolute URL. */
    readonly url: string;
    constructor(film: Partial<Film>, url: string);
}
declare global {
    interface HTMLElementEventMap {
        "film-select": FilmSelectEvent;
    }
}
