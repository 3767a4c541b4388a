/**
 * The words of a part of the library that not every page has: a module for each language, English among them, fetched when
 * an element needs it.
 *
 * @param modules By the first part of a language tag.
 */
export declare function ownWords<Words>(modules: Readonly<Record<string, (() => Promise<{
    words: Words;
}>) | undefined>>): {
    /** The words of a language, or English where there are none; undefined as long as they are not there. */
    words: (lang: string) => Words | undefined;
    /**
     * Fetches the words of a language, or English where there are none. A failure is not kept.
     *
     * @returns Undefined when they are there; else a promise for when they have come. Rejects when they cannot be had.
     */
    load: (lang: string) => Promise<unknown> | undefined;
};
