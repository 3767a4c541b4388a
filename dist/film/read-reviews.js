import { readWords } from "./read-words.js";
import { all, asNode, date, expect, link, one, plain, prose, readTable, text, toNumber } from "./read-values.js";
// src/film/read-reviews.ts
var reviewRating = one(expect("mark", (value, context) => {
	const node = asNode(value, "ratingValue");
	const [mark, outOf] = plain(node["ratingValue"], context).split("/");
	const ratingValue = toNumber(mark, context);
	const bestRating = toNumber(outOf ?? node["bestRating"], context) ?? 5;
	return ratingValue !== void 0 && ratingValue >= 0 && ratingValue <= bestRating ? {
		ratingValue,
		bestRating
	} : void 0;
}));
var reviewTable = {
	reviewBody: prose,
	author: text,
	publisher: text,
	reviewRating,
	datePublished: date,
	url: link
};
/** What the press says. */
var reviewsTable = { review: all(expect("review", (value, context, path) => {
	const node = asNode(value, "reviewBody");
	const review = readTable(reviewTable, node, context, `${path}.`);
	const reviewBody = readWords(review.reviewBody, node, context, path);
	return reviewBody || review.reviewRating ? {
		...review,
		reviewBody
	} : void 0;
})) };
export { reviewsTable };

//# sourceMappingURL=read-reviews.js.map