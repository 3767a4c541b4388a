import { type ReactiveController, type ReactiveControllerHost } from "lit";
import { type Pairs } from "./own-parameters.js";
/**
 * Reads what a visitor has chosen out of the page's address, from query parameters of the element's own, and tells when the
 * address changes: the prefix is the element's `id`, else `programme`, and with a number where that is taken. How they are
 * written: `write-address.ts`.
 */
export declare class AddressController implements ReactiveController {
    #private;
    /** What the element's parameters begin with. */
    prefix: string;
    /** @param changed Called when the element is on the page, and whenever the visitor goes back or forth. */
    constructor(host: ReactiveControllerHost & HTMLElement, changed: (pairs: Pairs) => void);
    hostConnected(): void;
    hostDisconnected(): void;
}
