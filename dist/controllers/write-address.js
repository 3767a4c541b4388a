// src/controllers/write-address.ts
/** How long a visitor is given to type on, in milliseconds. Safari takes a hundred changes of the address in half a minute. */
var pause = 300;
/** The query with these parameters instead of the element's earlier ones, with its `?`; empty when there are none. */
function writePairs(search, { prefix, divide }, pairs) {
	const own = new URLSearchParams(pairs.map(([name, value]) => [`${prefix}.${name}`, value]));
	const all = [...divide(search, prefix, false), String(own)].filter(Boolean);
	return all.length ? `?${all.join("&")}` : "";
}
/** The page's address with these parameters instead of those of now. */
function hrefWith(kit, pairs) {
	const { search, href } = location;
	const url = new URL(href);
	url.search = writePairs(search, kit, pairs);
	return url.href;
}
/** What has been left for a moment. */
var late;
/** Writes at once what has been left for a moment. */
function flush() {
	clearTimeout(late?.timer);
	const { put } = late ?? {};
	late = void 0;
	put?.();
}
/**
* Puts parameters into the address. The entry of the history keeps what a router has put there; where the page may not
* change its address, nothing happens.
*
* @param typing Whether more of it is likely to come: then it is written in a moment, and is no step to go back to.
*/
function write(kit, pairs, typing) {
	const { prefix } = kit;
	if (late?.prefix === prefix) clearTimeout(late.timer);
	else flush();
	late = void 0;
	const put = () => {
		const href = hrefWith(kit, pairs);
		if (href === location.href) return;
		try {
			history[typing ? "replaceState" : "pushState"](history.state, "", href);
		} catch {}
	};
	if (typing) late = {
		prefix,
		put,
		timer: setTimeout(flush, pause)
	};
	else put();
}
export { flush, hrefWith, write, writePairs };

//# sourceMappingURL=write-address.js.map