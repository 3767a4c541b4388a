// src/elements/press-quotes/blockquotes.ts
/**
* Reads the quotes that a page has written out: each `<blockquote>` with its `<cite>`, or with the `<figcaption>` of the
* figure around it. Its `cite` attribute or the link in the source is the review's address, its `lang` the language.
*
* @returns Nodes of https://schema.org/Review.
*/
var readBlockquotes = (element) => [...element.querySelectorAll("blockquote")].map((quote) => {
	const source = quote.querySelector("cite") ?? quote.closest("figure")?.querySelector("cite, figcaption");
	const body = quote.cloneNode(true);
	body.querySelector("cite")?.remove();
	return {
		reviewBody: body.textContent,
		publisher: source?.textContent?.replace(/^[\s–—-]+/, ""),
		url: source?.querySelector("a")?.href ?? quote.cite,
		inLanguage: quote.closest("[lang]")?.getAttribute("lang")
	};
});
export { readBlockquotes };

//# sourceMappingURL=blockquotes.js.map