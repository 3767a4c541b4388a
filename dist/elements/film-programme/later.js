// src/elements/film-programme/later.ts
/** Does something in idle time. Safari has none: there it is done in a task of its own. */
var later = globalThis.requestIdleCallback ?? setTimeout;
export { later };

//# sourceMappingURL=later.js.map