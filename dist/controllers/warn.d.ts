/**
 * Tells the editor of the page, once a page, in the console: which element, where its data is from, and what is wrong.
 */
export declare function warn(element: HTMLElement & {
    src?: string | undefined;
}, message: string): void;
