import type { Node } from "../film/node.js";
import type { Addresses } from "./addresses.js";
import type { Load } from "./files.js";
/** What of a document a page carries besides the film. */
export interface Wanted {
    /** Whether its screenings, if it has any. */
    readonly screenings: boolean;
    /** Whether also those of other films, and the document without a film. */
    readonly all: boolean;
}
/** A document as a page carries it. */
export interface Listing {
    readonly node: Node;
    /** The film that was asked for; undefined where there are only events. */
    readonly film: Node | undefined;
}
/** Reads the listings that a page names. */
export declare class Listings {
    #private;
    constructor(addresses: Addresses, load: Load);
    /**
     * Reads what an element's `src` names.
     *
     * @returns Undefined for what is not to be asked for.
     * @throws An Error with a message for people.
     */
    read(src: string, wanted: Wanted): Promise<Listing | undefined>;
}
