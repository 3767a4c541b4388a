import { isLoaded, loadDocument } from "../store/documents.js";
import { carryScreenings } from "./carry-screenings.js";
import { carry } from "./listing.js";
// src/prerender/listings.ts
/** Reads the listings that a page names. */
var Listings = class {
	#documents = /* @__PURE__ */ new Map();
	#addresses;
	#load;
	constructor(addresses, load) {
		this.#addresses = addresses;
		this.#load = load;
	}
	/**
	* Reads what an element's `src` names.
	*
	* @returns Undefined for what is not to be asked for.
	* @throws An Error with a message for people.
	*/
	async read(src, wanted) {
		const url = URL.canParse(src, this.#addresses.base) ? new URL(src, this.#addresses.base) : void 0;
		if (!url || !/^https?:$/.test(url.protocol)) throw new Error("its src is no web address");
		const fragment = src.split("#")[1] ?? "";
		url.hash = "";
		const path = this.#addresses.pathOf(url.href);
		const document = this.#documents.get(url.href) ?? this.#open(url.href, path);
		this.#documents.set(url.href, document);
		const outcome = await document;
		if (!outcome) return void 0;
		const name = path ?? url.href;
		if (!isLoaded(outcome)) throw new Error(outcome.code === "film" ? `${name} has no schema.org Movie` : `${name} is neither JSON nor an HTML page with JSON-LD`);
		const { graph } = outcome;
		const film = graph.find(fragment);
		const isOfEvents = wanted.all && !fragment && graph.events;
		if (!film && !isOfEvents) throw new Error(`${name} has no film${fragment && ` #${fragment}`}`);
		return {
			node: !film || wanted.screenings && graph.events ? carryScreenings(graph, film, wanted.all && !fragment) : carry(film, url.href),
			film
		};
	}
	async #open(address, path) {
		const text = await this.#load(path ?? address);
		return text === void 0 ? text : loadDocument([{ text }], address);
	}
};
export { Listings };

//# sourceMappingURL=listings.js.map