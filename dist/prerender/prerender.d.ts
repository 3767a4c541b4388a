import { PrerenderError, type Fault } from "./fault.js";
import { readFiles, type Load } from "./files.js";
export { PrerenderError, readFiles, type Fault, type Load };
/** How a page is prepared. */
export interface PrerenderOptions {
    /** The page's path from its site's root, `/festival/index.html`, as its file is called: nothing in it is encoded. */
    readonly path?: string;
    /** The site's address, `https://cinema.example/`. With it addresses are written whole, else relative to the page. */
    readonly site?: string;
    /** Reads what `src` names; the files of the current folder by default. */
    readonly load?: Load;
    /** For pages with a Content Security Policy: the nonce of the styles, or what a server puts it in place of. */
    readonly nonce?: string;
    /** When the page is prepared, the current time by default: screenings that have begun by then are left out. */
    readonly now?: Date;
    /** Told of what was left alone, and why; the page is prepared without it. */
    readonly report?: (fault: Fault) => void;
}
/**
 * Writes into a page what its elements will show: their shadow roots, the text for readers without these, the listings,
 * and what the browser may ask for at once. What an earlier run has written gives way; nothing else is touched.
 *
 * @param html The page's text.
 * @returns The page's text, prepared.
 * @throws {PrerenderError} When a listing cannot be had, or has not the film.
 */
export declare function prerender(html: string, options?: PrerenderOptions): Promise<string>;
