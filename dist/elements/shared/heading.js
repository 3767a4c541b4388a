import { html } from "lit";
// src/elements/shared/heading.ts
var levels = [
	1,
	2,
	3,
	4,
	5,
	6
].map((level) => {
	const strings = [`<h${level} part="title">`, `</h${level}>`];
	return Object.assign(strings, { raw: strings });
});
/** A heading of the level that fits the page around it, 1 to 6. Anything else is 3. */
var renderHeading = (level, content) => html(levels[(level ?? 3) - 1] ?? levels[2], content);
export { renderHeading };

//# sourceMappingURL=heading.js.map