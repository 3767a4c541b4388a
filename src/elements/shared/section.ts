import { html } from "lit";
import type { Text } from "../../film/film.js";
import { renderHeading } from "./heading.js";
import { renderText } from "./templates.js";

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
