import { type CSSResult } from "lit";
export declare const filmTrailerStyles: CSSResult;
