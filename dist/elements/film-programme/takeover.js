// src/elements/film-programme/takeover.ts
/**
* How the element takes over what a prerendered page shows of it. Fetched where there is such; it must import nothing but
* types.
*/
/** What a link or button is to a visitor: where it leads, and what it says. */
var meaningOf = (element) => [
	element.localName,
	element.href,
	element.ariaLabel,
	element.textContent.trim()
].join();
var controls = (root) => [...root.querySelectorAll("a, button, input, select")];
/** How far from the viewport a block is whole, in pixels. */
var near = 600;
/**
* Remembers what a visitor sees and has done.
*
* @returns A function that gives the blocks which stand there instead the heights of those, makes whole what is in sight,
* and puts the focus back to where it was.
*/
function remember(root, chooser) {
	const places = [...root.querySelectorAll(".block")].map((block) => block.getBoundingClientRect());
	const { activeElement } = root;
	const same = (element) => meaningOf(element) === meaningOf(activeElement);
	const index = activeElement ? controls(root).filter(same).indexOf(activeElement) : -1;
	const { value: query = "" } = root.querySelector("[type=search]") ?? {};
	const select = root.querySelector("select");
	const order = select?.selectedOptions[0]?.defaultSelected ? void 0 : select?.value;
	if (query) chooser.take({ query }, true);
	if (order) chooser.take({ order });
	return (blocks) => {
		for (const [at, block] of blocks.entries()) {
			const place = places[at];
			if (!place) continue;
			const { top, bottom, height } = place;
			if (bottom > -600 && top < innerHeight + near) {
				block.setNear(true);
				block.fill(0, Infinity);
			} else {
				block.setNear(false);
				if (bottom <= -600) block.element.style.setProperty("--_own", `${height}px`);
			}
		}
		if (index >= 0) controls(root).filter(same)[index]?.focus({ preventScroll: true });
	};
}
export { remember };

//# sourceMappingURL=takeover.js.map