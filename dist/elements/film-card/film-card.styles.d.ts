import { type CSSResult } from "lit";
export declare const filmCardStyles: CSSResult;
