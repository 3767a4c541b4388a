/** Does something in idle time. Safari has none: there it is done in a task of its own. */
export declare const later: (work: (deadline?: IdleDeadline) => void) => unknown;
