import { type TemplateResult } from "lit";
import type { Text } from "../../film/film.js";
/** A heading is either a film's title or stands over a part of its page. */
type Part = "title" | "heading";
/** A heading of the level that fits the page around it, 1 to 6. Anything else is 3. */
export declare function renderHeading(level: number | undefined, part: Part, content: unknown): TemplateResult;
/**
 * A part of a film's page under its heading, as a landmark of that name; where the page around it has the heading, the
 * content alone.
 */
export declare const renderSection: (level: number | undefined, heading: Text, lang: string, content: unknown, title?: unknown) => unknown;
export {};
