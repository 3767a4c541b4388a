/**
 * Does something in idle time. Safari has none: there it is done in a task of its own. Where there is no window nothing is
 * done, for nobody will see it.
 *
 * @param wait How long Safari waits before it, in milliseconds.
 * @returns What `cancelLater` takes.
 */
export const later = (
  work: (deadline?: IdleDeadline) => void,
  wait = 0,
): number | undefined =>
  (globalThis as Partial<typeof window>).requestIdleCallback?.(work) ??
  globalThis.window?.setTimeout(work, wait);

/** Leaves it undone. */
export const cancelLater = (id: number | undefined): void =>
  (window.cancelIdleCallback ?? clearTimeout)(id!);
