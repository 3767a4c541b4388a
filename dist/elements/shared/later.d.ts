/** What is done in idle time. */
export type Work = (deadline?: IdleDeadline) => void;
/**
 * Does things in idle time, those of one owner in their order. Safari has none: there it is done in a task of its own. Where
 * there is no window nothing is done, for nobody will see it.
 *
 * @param owner Without it the work is forgotten: a busy page has no idle time, and would keep every element that has come
 * and gone.
 * @param wait How long Safari waits before it, in milliseconds.
 * @returns What `cancelLater` takes.
 */
export declare function later(owner: object, work: Work, wait?: number): number | undefined;
/** Leaves it undone, whose owner has nothing more to do. */
export declare const cancelLater: (id: number | undefined) => void;
