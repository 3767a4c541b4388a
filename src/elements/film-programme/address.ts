import {
  hrefWith,
  write as writePairs,
  type AddressKit,
} from "../../controllers/write-address.js";
import type { Pairs } from "../../controllers/own-parameters.js";
import type { Chosen } from "./chosen.js";

/**
 * How what a visitor has chosen is put into the page's address. Fetched when the first frame is there, so that it is at hand
 * at the first choice; of what the element has already, it must import nothing but types.
 */

const pairsOf = (chosen: Chosen): Pairs =>
  [
    ["q", chosen.query],
    ...[...chosen.facets].flatMap(([name, values]) =>
      [...values].map((value) => [name, value]),
    ),
    ["sort", chosen.order],
    ["view", chosen.view],
    ["on", chosen.on],
    ["plan", chosen.plan],
  ].filter((pair): pair is [string, string] => !!pair[1]);

/**
 * Puts it there.
 *
 * @param isTyping See `controllers/write-address.ts`.
 */
export const write = (
  kit: AddressKit,
  chosen: Chosen,
  isTyping: boolean,
): void => writePairs(kit, pairsOf(chosen), isTyping);

/** The page's address, if that were chosen. */
export const href = (kit: AddressKit, chosen: Chosen): string =>
  hrefWith(kit, pairsOf(chosen));

export { flush } from "../../controllers/write-address.js";
