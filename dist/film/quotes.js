// src/film/quotes.ts
/**
* Reads quotes as a press sheet has them, each in quotation marks and followed by its outlet:
* `“A triumph of cinema” Caimán Cuadernos de Cine “Resonant and engaging” Eye For Film`.
*
* @returns Nodes of https://schema.org/Review.
*/
function parseQuotes(text) {
	return [...text.matchAll(/["“„«]([^"“”„«»]+)["”“»]\s*[-–—]?\s*([^"“„«]*)/g)].map(([, reviewBody, publisher]) => ({
		reviewBody,
		publisher
	}));
}
export { parseQuotes };

//# sourceMappingURL=quotes.js.map