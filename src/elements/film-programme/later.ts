/** Does something in idle time. Safari has none: there it is done in a task of its own. */
export const later: (work: (deadline?: IdleDeadline) => void) => unknown =
  globalThis.requestIdleCallback ?? setTimeout;
