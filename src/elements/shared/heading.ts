import { html, type TemplateResult } from "lit";

// A tag name cannot be an expression in a template, so each level has a template's strings of its own.
const levels = [1, 2, 3, 4, 5, 6].map((level) => {
  const strings = [`<h${level} part="title">`, `</h${level}>`];
  return Object.assign(strings, { raw: strings });
});

/** A heading of the level that fits the page around it, 1 to 6. Anything else is 3. */
export const renderHeading = (
  level: number | undefined,
  content: unknown,
): TemplateResult =>
  html(
    (levels[(level ?? 3) - 1] ?? levels[2]) as TemplateStringsArray,
    content,
  );
