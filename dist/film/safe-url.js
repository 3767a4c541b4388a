// src/film/safe-url.ts
/** The schemes that a link may have. */
var linkSchemes = /^(https?|mailto|tel):$/;
/** The schemes of what is fetched, shown or posted to. */
var resourceSchemes = /^https?:$/;
/**
* The one gate for every URL that comes out of a listing or an attribute. Uses the URL parser of the platform (WHATWG
* URL), because a scheme can be spelled in more ways than an expression can list (`java\tscript:`).
*
* @param value What claims to be a URL; anything but a string is refused.
* @param base The absolute URL that a relative one is resolved against.
* @param use `link` also lets `mailto:` and `tel:` pass.
* @returns The absolute URL, or undefined when it is empty, not one, or of another scheme.
*/
function safeUrl(value, base, use = "resource") {
	if (typeof value !== "string" || !value.trim()) return void 0;
	try {
		const { href, protocol } = new URL(value, base);
		return (use === "link" ? linkSchemes : resourceSchemes).test(protocol) ? href : void 0;
	} catch {
		return;
	}
}
export { safeUrl };

//# sourceMappingURL=safe-url.js.map