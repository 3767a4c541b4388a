import type { ReactiveController, ReactiveControllerHost } from "lit";
import { type Pairs } from "./own-parameters.js";
/**
 * Keeps what a visitor has chosen in the page's address, as query parameters of the element's own, and tells when the
 * address changes: the prefix is the element's `id`, else `programme`, and with a number where that is taken. The entry of
 * the history keeps what a router has put there. Where the page may not change its address, nothing happens.
 */
export declare class AddressController implements ReactiveController {
    #private;
    /** @param changed Called when the element is on the page, and whenever the visitor goes back or forth. */
    constructor(host: ReactiveControllerHost & HTMLElement, changed: (pairs: Pairs) => void);
    hostConnected(): void;
    hostDisconnected(): void;
    /** The page's address with these parameters instead of those of now. */
    href(pairs: Pairs): string;
    /**
     * Puts parameters into the address.
     *
     * @param typing Whether more of it is likely to come: then it is written in a moment, and is no step to go back to.
     */
    write(pairs: Pairs, typing: boolean): void;
}
