import { readPairs, writePairs } from "./own-parameters.js";
// src/controllers/address-controller.ts
/** The prefixes in use on the page. */
var taken = /* @__PURE__ */ new Set();
/** How long a visitor is given to type on, in milliseconds. Safari takes a hundred changes of the address in half a minute. */
var pause = 300;
/**
* Keeps what a visitor has chosen in the page's address, as query parameters of the element's own, and tells when the
* address changes: the prefix is the element's `id`, else `programme`, and with a number where that is taken. The entry of
* the history keeps what a router has put there. Where the page may not change its address, nothing happens.
*/
var AddressController = class {
	#host;
	#changed;
	#prefix = "";
	#timer;
	#late;
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
		taken.add(this.#prefix = prefix);
		addEventListener("popstate", this.#look);
		this.#look();
	}
	hostDisconnected() {
		this.#flush();
		taken.delete(this.#prefix);
		removeEventListener("popstate", this.#look);
	}
	/** The page's address with these parameters instead of those of now. */
	href(pairs) {
		const { search, href } = location;
		const url = new URL(href);
		url.search = writePairs(search, this.#prefix, pairs);
		return url.href;
	}
	/**
	* Puts parameters into the address.
	*
	* @param typing Whether more of it is likely to come: then it is written in a moment, and is no step to go back to.
	*/
	write(pairs, typing) {
		clearTimeout(this.#timer);
		const write = () => {
			this.#late = void 0;
			const href = this.href(pairs);
			if (href === location.href) return;
			try {
				history[typing ? "replaceState" : "pushState"](history.state, "", href);
			} catch {}
		};
		this.#late = typing ? write : void 0;
		if (typing) this.#timer = setTimeout(write, pause);
		else write();
	}
	#flush() {
		clearTimeout(this.#timer);
		this.#late?.();
	}
	#look = () => this.#changed(readPairs(location.search, this.#prefix));
};
export { AddressController };

//# sourceMappingURL=address-controller.js.map