import { type CSSResult } from "lit";
/** How the table of a day looks. */
export declare const styles: CSSResult;
