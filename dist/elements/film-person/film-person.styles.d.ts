import { type CSSResult } from "lit";
export declare const filmPersonStyles: CSSResult;
