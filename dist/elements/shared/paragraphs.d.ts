import { type TemplateResult } from "lit";
import type { Text } from "../../film/film.js";
/** A text of several paragraphs, which an empty line divides. */
export declare const renderParagraphs: ({ value, lang: own }: Text, lang: string) => TemplateResult[];
