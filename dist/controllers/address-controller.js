import { readPairs } from "./own-parameters.js";
import { isServer } from "lit";
// src/controllers/address-controller.ts
/** The prefixes in use on the page. */
var taken = /* @__PURE__ */ new Set();
/**
* Reads what a visitor has chosen out of the page's address, from query parameters of the element's own, and tells when the
* address changes: the prefix is the element's `id`, else `programme`, and with a number where that is taken. How they are
* written: `write-address.ts`.
*/
var AddressController = class {
	/** What the element's parameters begin with. */
	prefix = "";
	#host;
	#changed;
	/** @param changed Called when the element is on the page, and whenever the visitor goes back or forth. */
	constructor(host, changed) {
		this.#host = host;
		this.#changed = changed;
		host.addController(this);
	}
	hostConnected() {
		const name = this.#host.id || "programme";
		let prefix = name;
		for (let count = 2; taken.has(prefix); count++) prefix = name + count;
		taken.add(this.prefix = prefix);
		addEventListener("popstate", this.#look);
		this.#look();
	}
	hostDisconnected() {
		if (isServer) return;
		taken.delete(this.prefix);
		removeEventListener("popstate", this.#look);
	}
	#look = () => this.#changed(readPairs(location.search, this.prefix));
};
export { AddressController };

//# sourceMappingURL=address-controller.js.map