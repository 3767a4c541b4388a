// src/elements/shared/later.ts
var works = /* @__PURE__ */ new WeakMap();
/**
* Does things in idle time, those of one owner in their order. Safari has none: there it is done in a task of its own. Where
* there is no window nothing is done, for nobody will see it.
*
* @param owner Without it the work is forgotten: a busy page has no idle time, and would keep every element that has come
* and gone.
* @param wait How long Safari waits before it, in milliseconds.
* @returns What `cancelLater` takes.
*/
function later(owner, work, wait = 0) {
	const held = new WeakRef(owner);
	works.set(owner, [...works.get(owner) ?? [], work]);
	const next = (deadline) => works.get(held.deref())?.shift()(deadline);
	return globalThis.requestIdleCallback?.(next) ?? globalThis.window?.setTimeout(next, wait);
}
/** Leaves it undone, whose owner has nothing more to do. */
var cancelLater = (id) => (window.cancelIdleCallback ?? clearTimeout)(id);
export { cancelLater, later };

//# sourceMappingURL=later.js.map