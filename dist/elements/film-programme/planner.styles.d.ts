import { type CSSResult } from "lit";
/** How a visitor's plan looks. */
export declare const styles: CSSResult;
