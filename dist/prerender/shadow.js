import { attributeOf, mark } from "./page.js";
import { defaultTreeAdapter, parseFragment, serialize } from "parse5";
// src/prerender/shadow.ts
/**
* What is true of an element before the script is there, or without it: it is no fallback to be laid out by the page, it
* needs no place held, as film-elements.css does for those that are still empty, and its buttons and choices do nothing.
*/
var before = `:host(:not(:defined):not([hidden])){display:flow-root!important}:host(:not(:defined))::before{content:none!important}@media (scripting:none){:is([part="controls"],[part="result"],[part="filters"],[part="calendar"],[part="plan-button"],[part="more"]){display:none}}@media (scripting:enabled){.over{display:none!important}}.block{content-visibility:auto;contain-intrinsic-block-size:auto 225em}`;
/** All elements below a node, those in nested shadow roots too. */
function* elementsUnder(node) {
	for (const child of node.childNodes) {
		if (!defaultTreeAdapter.isElementNode(child)) continue;
		yield child;
		yield* elementsUnder("content" in child ? child.content : child);
	}
}
/** Where a button leads without script: to the still, or to the trailer. */
function leadsTo(button, film) {
	const part = attributeOf(button, "part");
	const [image] = [...elementsUnder(button)].filter(({ tagName }) => tagName === "img");
	const { url, contentUrl, embedUrl } = film?.trailer ?? {};
	return part === "enlarge" ? image && attributeOf(image, "src") : part === "play" ? url ?? contentUrl ?? embedUrl : void 0;
}
function removeComments(node) {
	for (const child of [...node.childNodes]) if (defaultTreeAdapter.isCommentNode(child)) defaultTreeAdapter.detachNode(child);
	else if (defaultTreeAdapter.isElementNode(child)) removeComments("content" in child ? child.content : child);
}
/**
* Makes of what Lit's server rendering wrote what a page shows that may have no script: without the marks of Lit's
* hydration, with links for buttons, and nothing of it inert.
*/
function readShadow(markup, film, nonce) {
	const root = parseFragment(markup);
	removeComments(root);
	for (const element of elementsUnder(root)) {
		const { tagName } = element;
		if (tagName === "style") {
			defaultTreeAdapter.insertText(element, before);
			if (nonce) element.attrs.push({
				name: "nonce",
				value: nonce
			});
		}
		element.attrs = element.attrs.filter(({ name }) => !/^(defer-hydration|shadowroot|inert)$/.test(name));
		const href = tagName === "button" && leadsTo(element, film);
		if (href) {
			element.tagName = element.nodeName = "a";
			element.attrs = element.attrs.filter(({ name }) => name === "part");
			element.attrs.push({
				name: "href",
				value: href
			});
		}
	}
	return root;
}
/** A shadow root as a page has it. */
var writeShadow = (root) => `<template shadowrootmode="open" ${mark}>${serialize(root)}</template>`;
export { elementsUnder, readShadow, writeShadow };

//# sourceMappingURL=shadow.js.map