/** What is done in idle time. */
export type Work = (deadline?: IdleDeadline) => void;

const works = new WeakMap<object, Work[]>();

/**
 * Does things in idle time, those of one owner in their order. Safari has none: there it is done in a task of its own. Where
 * there is no window nothing is done, for nobody will see it.
 *
 * @param owner Without it the work is forgotten: a busy page has no idle time, and would keep every element that has come
 * and gone.
 * @param wait How long Safari waits before it, in milliseconds.
 * @returns What `cancelLater` takes.
 */
export function later(owner: object, work: Work, wait = 0): number | undefined {
  // What the browser keeps knows nothing else, not even by its scope.
  const held = new WeakRef(owner);
  works.set(owner, [...(works.get(owner) ?? []), work]);
  const next: Work = (deadline) => works.get(held.deref()!)?.shift()!(deadline);
  return (
    (globalThis as Partial<typeof window>).requestIdleCallback?.(next) ??
    globalThis.window?.setTimeout(next, wait)
  );
}

/** Leaves it undone, whose owner has nothing more to do. */
export const cancelLater = (id: number | undefined): void =>
  (window.cancelIdleCallback ?? clearTimeout)(id!);
