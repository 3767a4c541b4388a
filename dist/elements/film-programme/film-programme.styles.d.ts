import { type CSSResult } from "lit";
export declare const filmProgrammeStyles: CSSResult;
