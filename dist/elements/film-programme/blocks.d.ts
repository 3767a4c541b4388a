import type { Film } from "../../film/film.js";
import { Block, type RowTemplates } from "./block.js";
/**
 * A long list whose rows are made when they come near the viewport. All titles stand in the page as headings, written in idle
 * time, for find-in-page, outlines and screen readers; each block has its height from the start.
 */
export declare class Blocks {
    #private;
    /** What holds the rows. */
    readonly root: HTMLElement;
    readonly blocks: Block[];
    /** @param root Holds the rows and nothing else. */
    constructor(root: HTMLElement, templates: RowTemplates);
    /** Looks where the list is. To be called before anything on the page changes, for then it costs nothing. */
    locate(): void;
    /** Shows these films in this order. The rows that the visitor sees are there when this returns. */
    show(films: readonly Film[]): void;
    /** Makes whole rows of all of them, for print. */
    fillAll(): void;
    /** Has rows be made anew the next time, for something else than the films has changed. */
    expire(): void;
    /** Writes the rows anew. */
    refresh(): void;
    /** Takes everything away. */
    stop(): void;
}
