// src/elements/film-programme/later.ts
/**
* Does something in idle time. Safari has none: there it is done in a task of its own.
*
* @param wait How long Safari waits before it, in milliseconds.
* @returns What `cancelLater` takes.
*/
var later = (work, wait = 0) => globalThis.requestIdleCallback?.(work) ?? window.setTimeout(work, wait);
/** Leaves it undone. */
var cancelLater = (id) => (window.cancelIdleCallback ?? clearTimeout)(id);
export { cancelLater, later };

//# sourceMappingURL=later.js.map