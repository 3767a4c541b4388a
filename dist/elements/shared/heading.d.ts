import { type TemplateResult } from "lit";
/** A heading is either a film's title or stands over a part of its page. */
type Part = "title" | "heading";
/** A heading of the level that fits the page around it, 1 to 6. Anything else is 3. */
export declare function renderHeading(level: number | undefined, part: Part, content: unknown): TemplateResult;
export {};
