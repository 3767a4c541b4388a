import { type CSSResult } from "lit";
export declare const pressQuotesStyles: CSSResult;
