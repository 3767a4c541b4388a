import { type CSSResult } from "lit";
/** A row of slides in a native scroller, and the buttons for it. */
export declare const trackStyles: CSSResult;
