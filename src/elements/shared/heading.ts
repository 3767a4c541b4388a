import { html, type TemplateResult } from "lit";

// Written out, because a tag name cannot be an expression in a template.
const levels: readonly ((content: unknown) => TemplateResult)[] = [
  (content) => html`<h1 part="title">${content}</h1>`,
  (content) => html`<h2 part="title">${content}</h2>`,
  (content) => html`<h3 part="title">${content}</h3>`,
  (content) => html`<h4 part="title">${content}</h4>`,
  (content) => html`<h5 part="title">${content}</h5>`,
  (content) => html`<h6 part="title">${content}</h6>`,
];

/** A heading of the level that fits the page around it, 1 to 6. Anything else is 3. */
export const renderHeading = (
  level: number | undefined,
  content: unknown,
): TemplateResult => (levels[(level ?? 3) - 1] ?? levels[2]!)(content);
