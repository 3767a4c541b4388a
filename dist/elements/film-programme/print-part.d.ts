/** Prints a plan alone: what stands in an element, in a frame of its own with its style sheets. */
export declare function printPart(part: Element, title: string): void;
