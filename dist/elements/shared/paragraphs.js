import { renderText } from "./templates.js";
import { html } from "lit";
// src/elements/shared/paragraphs.ts
/** A text of several paragraphs, which an empty line divides. */
var renderParagraphs = ({ value, lang: own }, lang) => value.split("\n\n").map((paragraph) => html`<p>${renderText({
	value: paragraph,
	lang: own
}, lang)}</p>`);
export { renderParagraphs };

//# sourceMappingURL=paragraphs.js.map