import { type CSSResult } from "lit";
export declare const filmStatementStyles: CSSResult;
