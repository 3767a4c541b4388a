import { type CSSResult } from "lit";
/** What the parts of a film's page share: the heading, the section under it, quotations, what folds, and buttons. */
export declare const sectionStyles: CSSResult;
