import { type CSSResult } from "lit";
export declare const filmAwardsStyles: CSSResult;
