import { attributeOf, mark } from "./page.js";
import { defaultTreeAdapter, html, serialize } from "parse5";
// src/prerender/text.ts
/** What is text in what an element shows, and with which attributes; of all else only the content counts. */
var kept = {
	...Object.fromEntries("h1 h2 h3 h4 h5 h6 p ul li dl dt dd figure figcaption cite".split(" ").map((tag) => [tag, ["lang"]])),
	a: ["href", "lang"],
	bdi: ["lang"],
	blockquote: ["lang"],
	time: ["datetime"]
};
/**
* What is not text, or not there for readers: what is only seen, what needs a script, and the form. Of a programme of hundreds
* of films also when each runs, which its structured data say.
*/
var isLeftOut = (element) => /^(style|svg|dialog|button|select|form|newsletter-signup)$/.test(element.tagName) || /^(controls|filters|note|result|screenings)$/.test(attributeOf(element, "part") ?? "") || attributeOf(element, "aria-hidden") === "true" || attributeOf(element, "hidden") !== void 0;
var isBlank = (nodes) => nodes.every((node) => defaultTreeAdapter.isTextNode(node) ? !node.value.trim() : !defaultTreeAdapter.isElementNode(node) || isBlank(node.childNodes));
/** The text of what an element shows, as few plain tags. */
function plain(node, isInLink) {
	return node.childNodes.flatMap((child) => {
		if (defaultTreeAdapter.isTextNode(child)) return [child];
		if (!defaultTreeAdapter.isElementNode(child) || isLeftOut(child)) return [];
		const { tagName } = child;
		if (tagName === "img" && node.nodeName === "a") return [defaultTreeAdapter.createTextNode(attributeOf(child, "alt") ?? "")];
		const isLink = tagName === "a";
		const content = plain("content" in child ? child.content : child, isInLink || isLink);
		if (isBlank(content)) return tagName === "span" ? content : [];
		const names = kept[tagName];
		const attrs = child.attrs.filter(({ name }) => names?.includes(name));
		if (!names || tagName === "bdi" && !attrs.length || isLink && isInLink) return content;
		const copy = defaultTreeAdapter.createElement(tagName, html.NS.HTML, attrs);
		content.forEach((inner) => defaultTreeAdapter.appendChild(copy, inner));
		return [copy];
	});
}
var texts = (node) => defaultTreeAdapter.isTextNode(node) ? [node.value.trim()] : defaultTreeAdapter.isElementNode(node) ? node.childNodes.flatMap(texts) : [];
/**
* What an element shows, for readers without shadow roots: search engines, feed readers, older browsers.
*
* @param around The tags of the elements around it: a paragraph may hold no blocks, a link no links.
* @returns Nothing when the element shows no text.
*/
function writeText(shadow, around) {
	const content = plain(shadow, around.includes("a"));
	if (isBlank(content)) return "";
	const isInline = around.includes("p");
	const root = defaultTreeAdapter.createDocumentFragment();
	const box = defaultTreeAdapter.createElement(isInline ? "span" : "div", html.NS.HTML, [{
		name: mark,
		value: ""
	}]);
	defaultTreeAdapter.appendChild(root, box);
	if (isInline) defaultTreeAdapter.insertText(box, content.flatMap(texts).filter(Boolean).join(" · "));
	else content.forEach((node) => defaultTreeAdapter.appendChild(box, node));
	return serialize(root).replace(/\s+/g, " ");
}
export { writeText };

//# sourceMappingURL=text.js.map