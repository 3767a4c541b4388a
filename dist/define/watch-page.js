// src/define/watch-page.ts
/** A root itself, if it matches, and what is in it. */
var all = (root, selector) => {
	const inside = [...root.querySelectorAll(selector)];
	return root instanceof Element && root.matches(selector) ? [root, ...inside] : inside;
};
/**
* Puts the element in the place of a `<div data-film-card data-src="…">`, with what stands in it. Attributes that run code
* are left behind: who may write `data-` is often not allowed to write those.
*/
function replace(standIn, tag) {
	const element = document.createElement(tag);
	for (const { name, value } of standIn.attributes) {
		const own = name.replace(/^data-/, "");
		if (own !== tag && !/^(on|style$)/.test(own)) element.setAttribute(own, value);
	}
	element.style.cssText = standIn.style.cssText;
	element.append(...standIn.childNodes);
	standIn.replaceWith(element);
}
/**
* Finds elements on a page, now and whenever something is added, and puts elements in the places of their stand-ins: in a
* host that takes no unknown tags, `<div data-film-card data-src="…">` is `<film-card src="…">`.
*
* @param tags The tags to look for.
* @param found Called for each element that is there or comes, maybe more than once.
* @returns A function that watches a root: the document, or a shadow root.
*/
function watchPage(tags, found) {
	const standIns = tags.map((tag) => `[data-${tag}]`).join();
	const look = (root) => {
		if (document.readyState !== "loading") for (const standIn of all(root, standIns)) replace(standIn, tags.find((tag) => standIn.hasAttribute(`data-${tag}`)));
		if (found) all(root, tags.join()).forEach(found);
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
export { watchPage };

//# sourceMappingURL=watch-page.js.map