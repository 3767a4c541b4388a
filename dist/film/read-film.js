import { validLang } from "./lang.js";
import { creditsTable } from "./read-credits.js";
import { factsTable } from "./read-facts.js";
import { quotationsTable } from "./read-quotations.js";
import { reviewsTable } from "./read-reviews.js";
import { subscriptionTable } from "./read-subscription.js";
import { trailerTable } from "./read-trailer.js";
import { prose, readTable } from "./read-values.js";
// src/film/read-film.ts
/** All that there is to know of a film. */
var filmTable = {
	...factsTable,
	...creditsTable,
	description: prose,
	abstract: prose,
	...reviewsTable,
	...trailerTable,
	...quotationsTable,
	...subscriptionTable
};
/**
* Reads one film out of a cleaned schema.org Movie node. Never throws: what cannot be used is left out and reported.
*
* @see https://schema.org/Movie
*/
var readFilm = (node, { lang, base, report }) => readTable(filmTable, node, {
	lang: validLang(lang),
	base,
	report
});
export { filmTable, readFilm };

//# sourceMappingURL=read-film.js.map