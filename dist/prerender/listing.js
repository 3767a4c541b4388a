import { typesOf } from "../film/node.js";
import { safeUrl } from "../film/safe-url.js";
// src/prerender/listing.ts
/** The properties whose texts are addresses. */
var address = /^(@id|url|image|logo|trailer|contentUrl|embedUrl|thumbnailUrl|sameAs|target|urlTemplate)$/;
/**
* Makes a function that copies values of a graph, one after another into one document: what holds itself, or has been
* copied before, and has an `@id`, is named by that. Addresses no longer depend on where the document was.
*/
function copier({ base, keepsIds = false, change = (node) => node }) {
	const written = /* @__PURE__ */ new Set();
	const copy = (value, property) => {
		if (Array.isArray(value)) return value.flatMap((item) => copy(item, property) ?? []);
		if (typeof value === "string") return address.test(property) && !(property === "@id" && keepsIds) && !(property === "trailer" && /\s/.test(value.trim())) ? safeUrl(value, base, "link") ?? value : value;
		if (typeof value !== "object" || !value) return value;
		const node = change(value);
		if (!node) return void 0;
		const { "@id": id } = node;
		if (id && written.has(id)) return { "@id": copy(id, "@id") };
		if (id) written.add(id);
		return Object.fromEntries(Object.entries(node).map(([name, item]) => [name, copy(item, name)]));
	};
	return (value, property = "") => copy(value, property);
}
/**
* A film as a page carries it: whole, in all its languages, and with addresses that do not depend on where it was.
* `readFilm` makes the same film of it, whatever the language.
*
* @param node A film out of a graph; it may hold itself.
* @param base The address of the document that it is from.
*/
var carry = (node, base, copy = copier({ base })) => ({
	"@context": "https://schema.org",
	...typesOf(node).includes("Movie") ? {} : { "@type": "Movie" },
	...copy(node)
});
/** JSON for a script element: nothing in it ends the script or, in older readers of JavaScript, a line. */
var toScript = (value) => JSON.stringify(value).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
export { carry, copier, toScript };

//# sourceMappingURL=listing.js.map