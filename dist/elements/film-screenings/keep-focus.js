// src/elements/film-screenings/keep-focus.ts
/** What a link or button is to a visitor: where it leads, and what it says. */
var meaningOf = (element) => (element.href ?? "") + element.textContent.replace(/\s/g, "");
var controls = (root) => [...root.querySelectorAll("a, button")];
/**
* Remembers which link or button of a list has the focus. When the first of the list go, those that follow take over their
* places in the page, and what has the focus would be another screening's.
*
* @returns A function that gives the focus to the same one, wherever it is now; if it has gone, it stays where it is.
*/
function keepFocus(root) {
	const all = root?.activeElement ? controls(root) : [];
	const index = all.indexOf(root?.activeElement);
	if (index < 0) return () => void 0;
	const [was, ...after] = all.slice(index).map(meaningOf);
	const place = after.filter((other) => other === was).length + 1;
	return () => controls(root).filter((element) => meaningOf(element) === was).at(-place)?.focus({ preventScroll: true });
}
export { keepFocus };

//# sourceMappingURL=keep-focus.js.map