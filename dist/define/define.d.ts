type Versioned = CustomElementConstructor & {
    version?: string;
};
/**
 * Registers an element, unless its name is taken. Each tag is guarded by itself, so that the script may be on a page twice
 * and beside another version of it: what is there stays, what is missing is still defined. The editor is told once when
 * what is there is of another version.
 */
export declare const define: (tag: string, element: Versioned) => void;
export {};
