import { type CSSResult } from "lit";
export declare const newsletterSignupStyles: CSSResult;
