import { safeUrl } from "./safe-url.js";
// src/film/safe-action.ts
/**
* The gate for where a visitor's address may be sent: https, or the page's own origin.
*
* @param base The page's absolute URL.
* @returns The absolute URL, or undefined when it is refused.
*/
function safeAction(value, base) {
	const url = safeUrl(value, base);
	if (!url) return void 0;
	const { protocol, origin } = new URL(url);
	return protocol === "https:" || base && origin === new URL(base).origin ? url : void 0;
}
export { safeAction };

//# sourceMappingURL=safe-action.js.map