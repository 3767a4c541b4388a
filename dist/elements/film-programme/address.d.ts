import { type AddressKit } from "../../controllers/write-address.js";
import type { Chosen } from "./chosen.js";
/**
 * Puts it there.
 *
 * @param isTyping See `controllers/write-address.ts`.
 */
export declare const write: (kit: AddressKit, chosen: Chosen, isTyping: boolean) => void;
/** The page's address, if that were chosen. */
export declare const href: (kit: AddressKit, chosen: Chosen) => string;
export { flush } from "../../controllers/write-address.js";
