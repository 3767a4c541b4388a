import { type CSSResult } from "lit";
export declare const filmCreditsStyles: CSSResult;
