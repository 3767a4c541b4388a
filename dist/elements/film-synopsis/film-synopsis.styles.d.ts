import { type CSSResult } from "lit";
export declare const filmSynopsisStyles: CSSResult;
