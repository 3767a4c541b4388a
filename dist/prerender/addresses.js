import { randomUUID } from "node:crypto";
// src/prerender/addresses.ts
/** Stands for a site whose address is not known; nobody can have written it into a listing. */
var unknown = `https://${randomUUID()}.invalid/`;
/** `/films/a.json` as seen from `/festival/index.html`: `../films/a.json`. */
function relative(from, to) {
	const [here, there] = [from, to].map(({ pathname }) => pathname.split("/"));
	let shared = 0;
	while (shared < here.length - 1 && shared < there.length - 1 && here[shared] === there[shared]) shared++;
	const path = "../".repeat(here.length - 1 - shared) + there.slice(shared).join("/");
	return (/^$|^\/|^[^/]*:/.test(path) ? `./${path}` : path) + to.search + to.hash;
}
/** The addresses of a page: what is relative in it becomes absolute for reading, and relative again for writing. */
var Addresses = class {
	/** Where the site's root is. */
	root;
	/** What is relative in the page is relative to this. */
	base;
	/**
	* @param path The page's, from the root of its site, not encoded.
	* @param site The site's address, if it is known.
	* @param base The `href` of the page's `<base>`.
	*/
	constructor(path, site, base = "") {
		this.root = site ? new URL("./", site).href : unknown;
		const encoded = encodeURI(path.replace(/^\/+/, "")).replaceAll("?", "%3F").replaceAll("#", "%23");
		const page = new URL(`./${encoded}`, this.root);
		this.base = new URL(base, page).href;
	}
	/** The path from the site's root of an address on it, decoded; undefined for one of another site. */
	pathOf(address) {
		if (!address.startsWith(this.root)) return void 0;
		const { pathname } = new URL(address);
		try {
			return decodeURIComponent(pathname.slice(new URL(this.root).pathname.length - 1));
		} catch {
			return;
		}
	}
	/** Makes the addresses in a finished text relative where the site's address is not known. */
	write(text) {
		return this.root === unknown ? text.replace(new RegExp(`${unknown}[^\\s"'<>\\\\]*`, "g"), (address) => relative(new URL(this.base), new URL(address))) : text;
	}
	/** Whether a text shows the name of a site that has none. */
	isNamed(text) {
		return text.includes(new URL(unknown).host);
	}
};
export { Addresses };

//# sourceMappingURL=addresses.js.map