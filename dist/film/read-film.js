import { parseDuration } from "./duration.js";
import { creditProperties } from "./film.js";
import { validLang } from "./lang.js";
import { isNode, values } from "./node.js";
import { readTexts } from "./read-text.js";
import { all, asNode, countries, date, expect, languages, link, number, one, plain, readTable, resource, text, texts, toNumber } from "./read-values.js";
// src/film/read-film.ts
var image = (value, context, path) => {
	const node = asNode(value, "url");
	const url = resource(node["contentUrl"] ?? node["url"] ?? node, context, path);
	return url === void 0 ? url : {
		...readTable({
			width: number,
			height: number,
			caption: text
		}, node, context, `${path}.`),
		url
	};
};
var duration = one(expect("duration", (value, context) => parseDuration(plain(value, context))));
var contentRating = one(expect("certificate", (value, context) => {
	const node = asNode(value, "ratingValue");
	const ratingValue = plain(node["ratingValue"] ?? value, context).replace(/^(?:(?:bbfc|cert(?:ificate)?|rated|rating)\b[.:\s]*)+|[()]/gi, "").trim();
	const author = plain(node["author"], context) || void 0;
	return ratingValue ? {
		ratingValue,
		author
	} : void 0;
}));
var credits = (property) => (value, context, path) => values(value).flatMap((item, index) => {
	const role = asNode(item, "name");
	const details = readTable({
		characterName: text,
		roleName: text
	}, role, context, `${path}[${index}].`);
	return all(expect("name", (person, _, path) => {
		const [name] = readTexts(person, context.lang);
		const url = isNode(person) ? link(person["url"], context, `${path}.url`) : void 0;
		const [, bare, part] = (isNode(person) ? null : /^(.*\S)\s*\(\s*([^()]*[^()\s])\s*\)$/s.exec(name?.value ?? "")) ?? [];
		if (!bare || !part) return name && {
			...details,
			name,
			url
		};
		return {
			name: {
				...name,
				value: bare
			},
			[property === "contributor" ? "roleName" : "characterName"]: {
				...name,
				value: part
			}
		};
	}))(role[property] ?? item, context, `${path}[${index}]`);
});
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
	reviewBody: text,
	author: text,
	publisher: text,
	reviewRating,
	datePublished: date,
	url: link
};
var reviews = all(expect("review", (value, context, path) => {
	const node = asNode(value, "reviewBody");
	const review = readTable(reviewTable, node, context, `${path}.`);
	const { reviewBody } = review;
	const [spoken] = languages(node["inLanguage"], context, `${path}.inLanguage`);
	const words = reviewBody?.value.replace(/^["“”„«»\s]+|(?<!["“”«»\s])["“”«»\s]+$/g, "");
	return words ? {
		...review,
		reviewBody: {
			value: words,
			lang: reviewBody?.lang ?? spoken
		}
	} : review.reviewRating && {
		...review,
		reviewBody: void 0
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
/**
* Reads one film out of a cleaned schema.org Movie node. Never throws: what cannot be used is left out and reported.
*
* @see https://schema.org/Movie
*/
function readFilm(node, { lang, base, report }) {
	const context = {
		lang: validLang(lang),
		base,
		report
	};
	const film = readTable(filmTable, node, context);
	const { inLanguage, name } = film;
	const own = inLanguage.length === 1 && inLanguage[0] !== "zxx" ? inLanguage[0] : void 0;
	const original = readTexts(node["alternateName"], own ?? context.lang).find(({ value }) => value !== name?.value);
	return {
		...film,
		alternateName: original && {
			value: original.value,
			lang: original.lang ?? own
		}
	};
}
export { readFilm };

//# sourceMappingURL=read-film.js.map