import { codeFor } from "./codes.js";
import { excerpt } from "./diagnostic.js";
import { parseDuration } from "./duration.js";
import { creditProperties } from "./film.js";
import { isNode, typesOf, values } from "./node.js";
import { readText, readTexts } from "./read-text.js";
import { safeUrl } from "./safe-url.js";
// src/film/read-film.ts
var readTable = (table, node, context, path = "") => Object.fromEntries(Object.entries(table).map(([property, read]) => [property, read(node[property], context, path + property)]));
/** Reports what is there and cannot be used. Null is not to be used either, but not worth a message. */
var expect = (expected, read) => (value, context, path) => {
	const result = read(value, context, path);
	if (result === void 0 && values(value).length) context.report({
		path,
		found: excerpt(value),
		expected
	});
	return result ?? void 0;
};
/** A property of which the first value counts. */
var one = (read) => (value, context, path) => {
	const [first] = values(value);
	return first === void 0 ? first : read(first, context, path);
};
/** A property with any number of values. */
var all = (read) => (value, context, path) => values(value).flatMap((item, index) => read(item, context, `${path}[${index}]`) ?? []);
/** schema.org allows a bare value for an object almost everywhere: a URL for an image, a text for a review. */
var asNode = (value, property) => isNode(value) ? value : { [property]: value };
var text = expect("a text", (value, { lang }) => readText(value, lang));
var texts = (value, context, path) => text(value, context, path) ? readTexts(value, context.lang) : [];
var plain = (value, { lang }) => readText(value, lang)?.value ?? "";
var isoDate = /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?:[T\s]|$)/;
var date = one(expect("a date such as 2021-09-07 or 2021", (value, context) => isoDate.exec(plain(value, context))?.[1]));
/** Marks and pixels have no thousands: "3,5" is a number, "300px" is one too. */
var toNumber = (value) => {
	const number = parseFloat(String(isNode(value) ? value["value"] : value).replace(",", "."));
	return Number.isFinite(number) ? number : void 0;
};
var number = one(expect("a number", toNumber));
var address = (use) => one(expect("a web address (http or https)", (value, { base }) => safeUrl(isNode(value) ? value["url"] ?? value["@id"] : value, base, use)));
var link = address("link");
var resource = address("resource");
var image = (value, context, path) => {
	const node = asNode(value, "url");
	const url = resource(node["contentUrl"] ?? node["url"] ?? node["@id"], context, path);
	return url ? {
		...readTable({
			width: number,
			height: number,
			caption: text
		}, node, context, `${path}.`),
		url
	} : url;
};
var duration = one(expect("a duration such as PT1H25M, 85 or 1h 25min", (value, context) => parseDuration(plain(value, context))));
var contentRating = one(expect("a certificate such as 15", (value, context) => {
	const node = asNode(value, "ratingValue");
	const ratingValue = plain(node["ratingValue"] ?? value, context).replace(/^(?:cert(?:ificate)?|rated|rating)\b[.:\s]*/i, "");
	const author = plain(node["author"], context) || void 0;
	return ratingValue ? {
		ratingValue,
		author
	} : void 0;
}));
var codes = (kind, expected) => all(expect(expected, (value, context) => {
	const code = isNode(value) ? plain(value["alternateName"] ?? value["identifier"], context) : "";
	const name = /^[a-z]{2,3}(-|$)/i.test(code) ? code : plain(value, context);
	return name ? codeFor(kind, name, context.lang) : void 0;
}));
var languages = codes("language", "a language such as es or Spanish");
var countries = codes("region", "a country such as BO or Bolivia");
var credits = (property) => {
	return all(expect("a name, or a Person with a name", (value, context, path) => {
		const node = asNode(value, "name");
		const inner = node[property];
		const name = readText(inner ?? value, context.lang);
		if (!name) return node["url"] ? null : void 0;
		const [, bare, part] = (isNode(value) ? null : /^(.+?)\s*\(([^()]+)\)$/s.exec(name.value)) ?? [];
		return {
			...readTable({
				characterName: text,
				roleName: text,
				url: link
			}, bare ? { [property === "contributor" ? "roleName" : "characterName"]: part } : {
				...node,
				url: (isNode(inner) ? inner : node)["url"]
			}, context, `${path}.`),
			name: bare ? {
				...name,
				value: bare
			} : name
		};
	}));
};
var reviewTable = {
	reviewBody: text,
	author: text,
	publisher: text,
	reviewRating: one(expect("a mark such as 4, or 7/10", (value, context) => {
		const node = asNode(value, "ratingValue");
		const [mark, outOf] = plain(node["ratingValue"], context).split("/");
		const ratingValue = toNumber(mark);
		const bestRating = toNumber(outOf ?? node["bestRating"]) ?? 5;
		return ratingValue !== void 0 && ratingValue >= 0 && ratingValue <= bestRating ? {
			ratingValue,
			bestRating
		} : void 0;
	})),
	datePublished: date,
	url: link
};
var reviews = all(expect("a Review with a reviewBody or a reviewRating", (value, context, path) => {
	const node = asNode(value, "reviewBody");
	const review = readTable(reviewTable, node, context, `${path}.`);
	const { reviewBody } = review;
	const [spoken] = languages(node["inLanguage"], context, `${path}.inLanguage`);
	if (!reviewBody) return review.reviewRating && review;
	const words = reviewBody.value.replace(/^["“”„«»\s]+|["“”«»\s]+$/g, "");
	return {
		...review,
		reviewBody: {
			value: words,
			lang: reviewBody.lang ?? spoken
		}
	};
}));
var filmTable = {
	...Object.fromEntries(creditProperties.map((property) => [property, credits(property)])),
	name: text,
	alternateName: text,
	url: link,
	image: all(image),
	description: text,
	duration,
	genre: texts,
	inLanguage: languages,
	subtitleLanguage: languages,
	contentRating,
	countryOfOrigin: countries,
	datePublished: date,
	dateCreated: date,
	award: texts,
	review: reviews
};
var creators = credits("creator");
/**
* Reads one film out of a cleaned schema.org Movie node. Never throws: what cannot be used is left out and reported.
*
* @see https://schema.org/Movie
*/
function readFilm(node, context) {
	const film = readTable(filmTable, node, context);
	const { inLanguage, name } = film;
	const own = inLanguage.length === 1 && inLanguage[0] !== "zxx" ? inLanguage[0] : void 0;
	const original = readTexts(node["alternateName"], own ?? context.lang).find(({ value }) => value !== name?.value);
	return {
		...film,
		alternateName: original && {
			value: original.value,
			lang: original.lang ?? own
		},
		author: film.author.length ? film.author : creators(values(node["creator"]).filter((item) => isNode(item) && typesOf(item).includes("Person")), context, "creator")
	};
}
export { readFilm };

//# sourceMappingURL=read-film.js.map