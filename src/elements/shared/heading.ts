import { html, type TemplateResult } from "lit";
import type { Text } from "../../film/film.js";
import { templateOf } from "./template-of.js";
import { renderText } from "./templates.js";

/** A heading is either a film's title or stands over a part of its page. */
type Part = "title" | "heading";

const templates = new Map<string, TemplateStringsArray>();

/** A heading of the level that fits the page around it, 1 to 6. Anything else is 3. */
export function renderHeading(
  level: number | undefined,
  part: Part,
  content: unknown,
): TemplateResult {
  const tag = `h${[1, 2, 3, 4, 5, 6].find((known) => known === level) ?? 3}`;
  const key = tag + part;
  const template =
    templates.get(key) ?? templateOf(`<${tag} part="${part}">`, `</${tag}>`);
  templates.set(key, template);
  return html(template, content);
}

/**
 * A part of a film's page under its heading, as a landmark of that name; where the page around it has the heading, the
 * content alone.
 */
export const renderSection = (
  level: number | undefined,
  heading: Text,
  lang: string,
  content: unknown,
  title: unknown = renderText(heading, lang),
): unknown =>
  level == null
    ? content
    : html`<section part="section" aria-label=${heading.value}>
        ${renderHeading(level, "heading", title)}
        <div part="content">${content}</div>
      </section>`;
