import { type TemplateResult } from "lit";
import type { Text } from "../../film/film.js";
/** A heading is a film's title, or stands over a part of its page or over a group in that. */
type Part = "title" | "heading" | "group-heading";
/** A heading with anything in it. */
export declare const renderHeading: (level: number | undefined, part: Part, content: unknown) => TemplateResult;
/** A film's title, which leads to its page where it has one: one template, for a list has a thousand. */
export declare const renderTitle: (level: number | undefined, text: Text, url: string | undefined, lang: string) => TemplateResult;
export {};
