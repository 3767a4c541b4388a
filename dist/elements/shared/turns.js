// src/elements/shared/turns.ts
/** How many elements are drawn before the page shows its next frame: more cards than a window has room for. */
var first = 24;
/** How long the others may take between two frames, in milliseconds. */
var slice = 8;
/** Those who have had a turn since nobody waited. */
var drawn = /* @__PURE__ */ new Set();
/** What draws those who wait, in the order in which they came. */
var waiting = /* @__PURE__ */ new Map();
var near;
function take(element) {
	const draw = waiting.get(element);
	near.unobserve(element);
	waiting.delete(element);
	drawn.add(element);
	draw?.();
}
function takeUntil(time) {
	try {
		for (const [element] of waiting) {
			take(element);
			if (performance.now() > time) break;
		}
	} finally {
		if (waiting.size) afterFrame();
		else drawn.clear();
	}
}
/** In idle time, and on a page that has none before long. Safari does not tell of it. */
function afterFrame() {
	const next = () => takeUntil(performance.now() + slice);
	window.requestIdleCallback?.(next, { timeout: 100 }) ?? setTimeout(next);
}
/**
* Whether an element has to wait until it is drawn. Where many come together the first are drawn at once, the others after
* the next frame, those near the window before those that are far: no number of elements keeps a page from its visitor.
*
* @param draw Draws it when its turn comes. Not called where it does not have to wait.
*/
function mustWait(element, draw) {
	if (drawn.size < first || drawn.has(element)) {
		if (!drawn.size) afterFrame();
		drawn.add(element);
		return false;
	}
	if (!near) {
		near = new IntersectionObserver((entries) => entries.forEach((entry) => entry.isIntersecting && take(entry.target)), { rootMargin: "100%" });
		addEventListener("beforeprint", () => takeUntil(Infinity));
	}
	near.observe(element);
	waiting.set(element, draw);
	return true;
}
export { mustWait };

//# sourceMappingURL=turns.js.map