import { type CSSResult } from "lit";
export declare const filmScreeningsStyles: CSSResult;
