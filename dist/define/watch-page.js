// src/define/watch-page.ts
/** Finds each of these elements, and each `div` that stands in for one. */
var selectorOf = (tags) => tags.flatMap((tag) => [tag, `div[data-${tag}]`]).join();
/**
* Puts the element in the place of a `<div data-film-card data-src="…">`, with what stands in it. Only the element's own
* attributes lose their `data-`: who may write that is often not allowed to write others, which may run code.
*/
function replace(standIn, tag, own) {
	const element = document.createElement(tag);
	for (const attribute of standIn.attributes) {
		const name = /^data-(.+)/.exec(attribute.name)?.[1] ?? "";
		if (own.includes(name)) element.setAttribute(name, attribute.value);
		else if (attribute.name !== "style") element.setAttributeNode(attribute.cloneNode());
	}
	const { cssText } = standIn.style;
	if (cssText) element.style.cssText = cssText;
	const focused = document.activeElement;
	const hasFocus = standIn.contains(focused);
	element.append(...standIn.childNodes);
	standIn.replaceWith(element);
	if (hasFocus) focused?.focus({ preventScroll: true });
}
/**
* Finds elements on a page, now and whenever something is added, and puts elements in the places of their stand-ins: in a
* host that takes no unknown tags, `<div data-film-card data-src="…">` is `<film-card src="…">`.
*
* @param tags The tags to look for.
* @param found Called for each element and stand-in that is there or comes, maybe more than once.
* @returns A function that watches a root: the document, or a shadow root.
*/
function watchPage(tags, found) {
	const selector = selectorOf(tags);
	const meet = (element) => {
		const { localName } = element;
		const standsFor = tags.find((tag) => element.hasAttribute(`data-${tag}`));
		const tag = localName === "div" ? standsFor : localName;
		found?.(element, tag);
		if (localName === "div" && document.readyState !== "loading") customElements.whenDefined(tag).then((constructor) => {
			const { observedAttributes = [] } = constructor;
			if (element.isConnected) replace(element, tag, observedAttributes);
		});
	};
	const look = (root) => {
		if (root instanceof Element && root.matches(selector)) meet(root);
		root.querySelectorAll(selector).forEach(meet);
	};
	const observer = new MutationObserver((records) => {
		for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) look(node);
	});
	return (root) => {
		look(root);
		observer.observe(root, {
			childList: true,
			subtree: true
		});
		if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => look(root));
	};
}
export { selectorOf, watchPage };

//# sourceMappingURL=watch-page.js.map