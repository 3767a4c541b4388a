/**
 * Registers an element, unless its name is taken: each tag is guarded by itself, so that the script may be on a page twice,
 * and beside another version of it, and what is missing is still defined. Two versions are said once in the console.
 */
export declare function define(tag: string, element: CustomElementConstructor): void;
