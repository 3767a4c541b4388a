import type { Node } from "../film/node.js";
import type { Addresses } from "./addresses.js";
import type { Load } from "./files.js";
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
    read(src: string): Promise<Node | undefined>;
}
