/** The addresses of a page: what is relative in it becomes absolute for reading, and relative again for writing. */
export declare class Addresses {
    /** Where the site's root is. */
    readonly root: string;
    /** What is relative in the page is relative to this. */
    readonly base: string;
    /**
     * @param path The page's, from the root of its site, not encoded.
     * @param site The site's address, if it is known.
     * @param base The `href` of the page's `<base>`.
     */
    constructor(path: string, site: string | undefined, base?: string);
    /** The path from the site's root of an address on it, decoded; undefined for one of another site. */
    pathOf(address: string): string | undefined;
    /** Makes the addresses in a finished text relative where the site's address is not known. */
    write(text: string): string;
    /** Whether a text shows the name of a site that has none. */
    isNamed(text: string): boolean;
}
