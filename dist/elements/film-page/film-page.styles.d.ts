import { type CSSResult } from "lit";
export declare const filmPageStyles: CSSResult;
