import type { Screening } from "../film/screening.js";
/** Fired when the visitor follows a link to tickets. Bubbles and is composed; cannot be cancelled. */
export declare class ScreeningSelectEvent extends Event {
    readonly screening: Screening;
    /** Where the link goes: an absolute URL. */
    readonly url: string;
    constructor(screening: Screening, url: string);
}
declare global {
    interface HTMLElementEventMap {
        "screening-select": ScreeningSelectEvent;
    }
}
