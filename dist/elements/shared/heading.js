import { templateOf } from "./template-of.js";
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
	].includes(level) ? level : 3}`;
	const key = tag + part;
	const template = templates.get(key) ?? templateOf(`<${tag} part="${part}">`, `</${tag}>`);
	templates.set(key, template);
	return html(template, content);
}
export { renderHeading };

//# sourceMappingURL=heading.js.map