import { html, type TemplateResult } from "lit";
import type { Text } from "../../film/film.js";
import { renderText } from "./templates.js";

/** A text of several paragraphs, which an empty line divides. */
export const renderParagraphs = (
  { value, lang: own }: Text,
  lang: string,
): TemplateResult[] =>
  value
    .split("\n\n")
    .map(
      (paragraph) =>
        html`<p>${renderText({ value: paragraph, lang: own }, lang)}</p>`,
    );
