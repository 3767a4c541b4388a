/** All elements, by their tags. */
export declare const tags: readonly string[];
