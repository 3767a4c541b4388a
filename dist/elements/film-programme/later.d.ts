/**
 * Does something in idle time. Safari has none: there it is done in a task of its own.
 *
 * @param wait How long Safari waits before it, in milliseconds.
 * @returns What `cancelLater` takes.
 */
export declare const later: (work: (deadline?: IdleDeadline) => void, wait?: number) => number;
/** Leaves it undone. */
export declare const cancelLater: (id: number) => void;
