import type { css as Css, render as Render } from "lit";
import type { later } from "../shared/later.js";
import type { List } from "./pieces.js";
/**
 * The rest of a long list: each screening stands in the page in one line, for the browser's search and for screen readers;
 * what comes near the viewport, and all that is printed, is drawn whole and stays so. Fetched when a list is long; it must
 * import nothing but types.
 */
/** What it needs of the element. */
export interface LongListKit {
    readonly root: ShadowRoot;
    readonly render: typeof Render;
    readonly css: typeof Css;
    /** Does something in idle time. */
    readonly later: typeof later;
}
/** Keeps it. */
export declare class LongList {
    #private;
    constructor(kit: LongListKit);
    /** Leaves it as it is; who shows it again makes another. */
    stop(): void;
    /** Shows what comes after the first ones. All have their places at once. */
    show(list: List): void;
}
