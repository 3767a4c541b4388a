/**
 * Does something in idle time. Safari has none: there it is done in a task of its own.
 *
 * @param wait How long Safari waits before it, in milliseconds.
 * @returns What `cancelLater` takes.
 */
export const later = (
  work: (deadline?: IdleDeadline) => void,
  wait = 0,
): number =>
  (globalThis as Partial<typeof window>).requestIdleCallback?.(work) ??
  window.setTimeout(work, wait);

/** Leaves it undone. */
export const cancelLater = (id: number): void =>
  (window.cancelIdleCallback ?? clearTimeout)(id);
