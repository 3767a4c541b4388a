import { type TemplateResult } from "lit";
/** A heading is a film's title, or stands over a part of its page or over a group in that. */
type Part = "title" | "heading" | "group-heading";
/** A heading of the level that fits the page around it, 1 to 6. Anything else is 3. */
export declare function renderHeading(level: number | undefined, part: Part, content: unknown): TemplateResult;
export {};
