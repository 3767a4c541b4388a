// src/controllers/warn.ts
/** What has been said. A page of a thousand cards says a thing once; the set does not grow for ever. */
var said = /* @__PURE__ */ new Set();
/**
* Tells the editor of the page, once a page, in the console: which element, where its data is from, and what is wrong.
*/
function warn(element, message) {
	const src = element.src ? ` src="${element.src}"` : "";
	const text = `film-elements: <${element.localName}${src}> ${message}`;
	if (said.has(text) || said.size > 500) return;
	said.add(text);
	console.warn(text);
}
export { warn };

//# sourceMappingURL=warn.js.map