import { html, type TemplateResult } from "lit";
import { templateOf } from "./template-of.js";

/** A heading is a film's title, or stands over a part of its page or over a group in that. */
type Part = "title" | "heading" | "group-heading";

const templates = new Map<string, TemplateStringsArray>();

/** A heading of the level that fits the page around it, 1 to 6. Anything else is 3. */
export function renderHeading(
  level: number | undefined,
  part: Part,
  content: unknown,
): TemplateResult {
  const tag = `h${[1, 2, 3, 4, 5, 6].includes(level!) ? level : 3}`;
  const key = tag + part;
  const template =
    templates.get(key) ?? templateOf(`<${tag} part="${part}">`, `</${tag}>`);
  templates.set(key, template);
  return html(template, content);
}
