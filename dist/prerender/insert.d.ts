import { type DefaultTreeAdapterTypes } from "parse5";
import type { Addresses } from "./addresses.js";
import type { Head } from "./head.js";
import { type PageElement } from "./page.js";
import type { ServerElement } from "./render.js";
/** What a page is written with. */
interface Means {
    readonly head: Head;
    readonly addresses: Addresses;
    readonly nonce: string | undefined;
    /** Milliseconds since 1970. */
    readonly now: number;
}
/**
 * Puts what the elements show into a page's text.
 *
 * @param shown The page's elements, each with itself on the server.
 */
export declare function insert(source: string, page: DefaultTreeAdapterTypes.Document, shown: ReadonlyMap<PageElement, ServerElement>, { head, addresses, nonce, now }: Means): string;
export {};
