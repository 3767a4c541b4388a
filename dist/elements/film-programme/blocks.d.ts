import type { Film } from "../../film/film.js";
/** How a row looks. */
export interface RowTemplates {
    /** A row with a title in it, to be cloned. */
    readonly row: HTMLElement;
    /** Puts a film's title into a row. */
    setTitle(row: HTMLElement, film: Film): void;
    /** Everything but the title. */
    details(film: Film): unknown;
    /** Does what a row needs besides to be whole. */
    finish(row: HTMLElement, film: Film): void;
}
/**
 * A long list whose rows are made when they come near the viewport. All titles stand in the page, written in idle time, for
 * find-in-page, outlines and screen readers; each block has its height from the start.
 */
export declare class Blocks {
    #private;
    /** What holds the rows. */
    readonly root: HTMLElement;
    /** @param root Holds the rows and nothing else. */
    constructor(root: HTMLElement, templates: RowTemplates);
    /** Shows these films in this order. The rows that the visitor sees are there when this returns. */
    show(films: readonly Film[]): void;
    /** Makes whole rows of all of them, for print. */
    fillAll(): void;
    /** Writes the rows anew, for something else than the films has changed. */
    refresh(): void;
    stop(): void;
}
