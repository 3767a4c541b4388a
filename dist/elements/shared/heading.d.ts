import { type TemplateResult } from "lit";
/** A heading of the level that fits the page around it, 1 to 6. Anything else is 3. */
export declare const renderHeading: (level: number | undefined, content: unknown) => TemplateResult;
