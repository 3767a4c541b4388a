import { parseHTML } from "linkedom";
import { defaultTreeAdapter, parse } from "parse5";
// src/prerender/page.ts
/** What everything that the prerenderer writes is marked with. On scripts the library's other parts know it, too. */
var mark = "data-film-elements";
/** Makes changes that do not overlap; of those at one place the first comes first. */
function edit(text, edits) {
	const sorted = [...edits].sort((a, b) => a.start - b.start);
	let at = 0;
	let result = "";
	for (const { start, end, text: replacement } of sorted) {
		result += text.slice(at, start) + replacement;
		at = end;
	}
	return result + text.slice(at);
}
/** All elements below a node, in the order of the page; what stands in a template is not on the page. */
function* elementsIn(node) {
	for (const child of node.childNodes) {
		if (!defaultTreeAdapter.isElementNode(child)) continue;
		yield child;
		yield* elementsIn(child);
	}
}
var attributeOf = ({ attrs }, name) => attrs.find((attr) => attr.name === name)?.value;
/** The elements around one, from the nearest on. */
var around = ({ parentNode }) => parentNode && "tagName" in parentNode ? [parentNode, ...around(parentNode)] : [];
/** Reads a page, with the place of everything in its text. */
var readPage = (html) => parse(html, { sourceCodeLocationInfo: true });
/** What of each tag tells those that the prerenderer writes from others that are marked, such as the library's script. */
var written = /* @__PURE__ */ new Map([
	["script", ["type", /^application\/(ld\+)?json$/]],
	["link", ["rel", /^(module)?preload$/]],
	["template", ["shadowrootmode", /^open$/]],
	["div", [mark, /^$/]],
	["span", [mark, /^$/]]
]);
function isWritten(element) {
	const rule = written.get(element.tagName);
	if (!rule || attributeOf(element, "data-film-elements") === void 0) return false;
	const [name, value] = rule;
	return attributeOf(element, "src") === void 0 && value.test(attributeOf(element, name) ?? "");
}
/** Takes out of a page what an earlier run has written. */
function withoutMarked(html) {
	const edits = [];
	const cut = (node) => {
		for (const child of node.childNodes) {
			if (!defaultTreeAdapter.isElementNode(child)) continue;
			const place = child.sourceCodeLocation;
			if (place && isWritten(child)) {
				const { startOffset: start, endOffset: end } = place;
				const line = /^(script|link)$/.test(child.tagName) && html[end] === "\n";
				edits.push({
					start,
					end: end + (line ? 1 : 0),
					text: ""
				});
			} else cut(child);
		}
	};
	cut(readPage(html));
	return edit(html, edits);
}
/** Where the head ends, or where it would; before the indentation of its end tag. */
function endOfHead(page, source) {
	const [html] = elementsIn(page);
	const head = html && [...elementsIn(html)].find(({ tagName }) => tagName === "head");
	const place = head?.sourceCodeLocation;
	const end = place?.endTag?.startOffset;
	if (end !== void 0) return end - (/(?<=\n)[ \t]*$/.exec(source.slice(0, end))?.[0].length ?? 0);
	const type = page.childNodes.find(defaultTreeAdapter.isDocumentTypeNode);
	return head?.childNodes.at(-1)?.sourceCodeLocation?.endOffset ?? place?.startTag?.endOffset ?? html?.sourceCodeLocation?.startTag?.endOffset ?? type?.sourceCodeLocation?.endOffset ?? 0;
}
/** Gives a page a DOM, for elements look around in it. */
function mirror(page) {
	const { document } = parseHTML("<!doctype html><html></html>");
	const elements = /* @__PURE__ */ new Map();
	const copy = (from, to) => {
		for (const child of from.childNodes) {
			if (defaultTreeAdapter.isTextNode(child)) to.appendChild(document.createTextNode(child.value));
			if (!defaultTreeAdapter.isElementNode(child)) continue;
			const element = child.tagName === "html" ? document.documentElement : document.createElement(child.tagName);
			for (const { name, value } of child.attrs) element.setAttribute(name, value);
			if (child.tagName === "blockquote") Object.assign(element, { cite: attributeOf(child, "cite") ?? "" });
			elements.set(child, element);
			if (element !== document.documentElement) to.appendChild(element);
			copy(child, element);
		}
	};
	copy(page, document);
	return {
		document,
		elements
	};
}
export { around, attributeOf, edit, elementsIn, endOfHead, mark, mirror, readPage, withoutMarked };

//# sourceMappingURL=page.js.map