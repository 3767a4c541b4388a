import { templateOf } from "./template-of.js";
import { langOf } from "./templates.js";
import { html } from "lit";
// src/elements/shared/heading.ts
var templates = /* @__PURE__ */ new Map();
/**
* The template of a heading of the level that fits the page around it, 1 to 6. Anything else is 3.
*
* @param inside What stands in it, with a vertical line for each value.
*/
function templateFor(level, part, inside) {
	const tag = `h${[
		1,
		2,
		3,
		4,
		5,
		6
	].includes(level) ? level : 3}`;
	const key = tag + part + inside;
	const template = templates.get(key) ?? templateOf(...`<${tag} part="${part}">${inside}</${tag}>`.split("|"));
	templates.set(key, template);
	return template;
}
/** A heading with anything in it. */
var renderHeading = (level, part, content) => html(templateFor(level, part, "|"), content);
var title = "<bdi lang=|>|</bdi>";
var linked = `<a part="link" href=|>${title}</a>`;
/** A film's title, which leads to its page where it has one: one template, for a list has a thousand. */
var renderTitle = (level, text, url, lang) => {
	const values = [langOf(text, lang), text.value];
	return url ? html(templateFor(level, "title", linked), url, ...values) : html(templateFor(level, "title", title), ...values);
};
export { renderHeading, renderTitle };

//# sourceMappingURL=heading.js.map