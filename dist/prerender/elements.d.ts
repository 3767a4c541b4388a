/** The elements by their tags. */
export declare const elements: Readonly<Record<string, CustomElementConstructor>>;
