import { renderHeading } from "./heading.js";
import { renderText } from "./templates.js";
import { html } from "lit";
// src/elements/shared/section.ts
/**
* A part of a film's page under its heading, as a landmark of that name; where the page around it has the heading, the
* content alone.
*/
var renderSection = (level, heading, lang, content, title = renderText(heading, lang)) => level == null ? content : html`<section part="section" aria-label=${heading.value}>${renderHeading(level, "heading", title)}<div part="content">${content}</div></section>`;
export { renderSection };

//# sourceMappingURL=section.js.map