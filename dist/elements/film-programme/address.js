import { flush, hrefWith, write as write$1 } from "../../controllers/write-address.js";
// src/elements/film-programme/address.ts
/**
* How what a visitor has chosen is put into the page's address. Fetched when the first frame is there, so that it is at hand
* at the first choice; of what the element has already, it must import nothing but types.
*/
var pairsOf = (chosen) => [
	["q", chosen.query],
	...[...chosen.facets].flatMap(([name, values]) => [...values].map((value) => [name, value])),
	["sort", chosen.order],
	["view", chosen.view],
	["on", chosen.on],
	["plan", chosen.plan]
].filter((pair) => !!pair[1]);
/**
* Puts it there.
*
* @param isTyping See `controllers/write-address.ts`.
*/
var write = (kit, chosen, isTyping) => write$1(kit, pairsOf(chosen), isTyping);
/** The page's address, if that were chosen. */
var href = (kit, chosen) => hrefWith(kit, pairsOf(chosen));
export { flush, href, write };

//# sourceMappingURL=address.js.map