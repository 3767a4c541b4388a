import { html, type TemplateResult } from "lit";
import type { Text } from "../../film/film.js";
import { templateOf } from "./template-of.js";
import { langOf } from "./templates.js";

/** A heading is a film's title, or stands over a part of its page or over a group in that. */
type Part = "title" | "heading" | "group-heading";

const templates = new Map<string, TemplateStringsArray>();

/**
 * The template of a heading of the level that fits the page around it, 1 to 6. Anything else is 3.
 *
 * @param inside What stands in it, with a vertical line for each value.
 */
function templateFor(
  level: number | undefined,
  part: Part,
  inside: string,
): TemplateStringsArray {
  const tag = `h${[1, 2, 3, 4, 5, 6].includes(level!) ? level : 3}`;
  const key = tag + part + inside;
  const template =
    templates.get(key) ??
    templateOf(...`<${tag} part="${part}">${inside}</${tag}>`.split("|"));
  templates.set(key, template);
  return template;
}

/** A heading with anything in it. */
export const renderHeading = (
  level: number | undefined,
  part: Part,
  content: unknown,
): TemplateResult => html(templateFor(level, part, "|"), content);

const title = "<bdi lang=|>|</bdi>";
const linked = `<a part="link" href=|>${title}</a>`;

/** A film's title, which leads to its page where it has one: one template, for a list has a thousand. */
export const renderTitle = (
  level: number | undefined,
  text: Text,
  url: string | undefined,
  lang: string,
): TemplateResult => {
  const values = [langOf(text, lang), text.value];
  return url
    ? html(templateFor(level, "title", linked), url, ...values)
    : html(templateFor(level, "title", title), ...values);
};
