/** Puts what a visitor has chosen into the page's address. */
import type { divide as Divide, Pairs } from "./own-parameters.js";
/** What it needs of the element. */
export interface AddressKit {
    /** Of the element's own parameters. */
    readonly prefix: string;
    /** Of `own-parameters.ts`. */
    readonly divide: typeof Divide;
}
/** The query with these parameters instead of the element's earlier ones, with its `?`; empty when there are none. */
export declare function writePairs(search: string, { prefix, divide }: AddressKit, pairs: Pairs): string;
/** The page's address with these parameters instead of those of now. */
export declare function hrefWith(kit: AddressKit, pairs: Pairs): string;
/** Writes at once what has been left for a moment. */
export declare function flush(): void;
/**
 * Puts parameters into the address. The entry of the history keeps what a router has put there; where the page may not
 * change its address, nothing happens.
 *
 * @param typing Whether more of it is likely to come: then it is written in a moment, and is no step to go back to.
 */
export declare function write(kit: AddressKit, pairs: Pairs, typing: boolean): void;
