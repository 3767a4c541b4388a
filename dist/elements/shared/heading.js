import { templateOf } from "./template-of.js";
import { renderText } from "./templates.js";
import { html } from "lit";
// src/elements/shared/heading.ts
var templates = /* @__PURE__ */ new Map();
/** A heading of the level that fits the page around it, 1 to 6. Anything else is 3. */
function renderHeading(level, part, content) {
	const tag = `h${[
		1,
		2,
		3,
		4,
		5,
		6
	].find((known) => known === level) ?? 3}`;
	const key = tag + part;
	const template = templates.get(key) ?? templateOf(`<${tag} part="${part}">`, `</${tag}>`);
	templates.set(key, template);
	return html(template, content);
}
/**
* A part of a film's page under its heading, as a landmark of that name; where the page around it has the heading, the
* content alone.
*/
var renderSection = (level, heading, lang, content, title = renderText(heading, lang)) => level == null ? content : html`<section part="section" aria-label=${heading.value}> ${renderHeading(level, "heading", title)}<div part="content">${content}</div></section>`;
export { renderHeading, renderSection };

//# sourceMappingURL=heading.js.map