import { codeFor } from "./codes.js";
import { parseDuration } from "./duration.js";
import { creditProperties } from "./film.js";
import { isNode, values } from "./node.js";
import { validLang } from "./lang.js";
import { readTexts } from "./read-text.js";
import { safeUrl } from "./safe-url.js";
// src/film/read-film.ts
var readTable = (table, node, context, path = "") => Object.fromEntries(Object.entries(table).map(([property, read]) => [property, read(node[property], context, path + property)]));
/** Reports what is there and cannot be used. */
var expect = (expected, read) => (value, context, path) => {
	const result = read(value, context, path);
	if (result === void 0 && values(value).length) context.report({
		path,
		found: value,
		expected
	});
	return result;
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
var text = expect("text", (value, { lang }) => readTexts(value, lang)[0]);
var texts = (value, context, path) => {
	all(text)(value, context, path);
	return readTexts(value, context.lang);
};
var plain = (value, { lang }) => readTexts(value, lang)[0]?.value ?? "";
var date = one(expect("date", (value, context) => {
	const [iso] = /^\d{4}(-\d\d){0,2}(?![^T\s])/.exec(plain(value, context)) ?? [];
	return iso && new Date(iso).toJSON()?.startsWith(iso) ? iso : void 0;
}));
/** Marks and pixels have no thousands: "3,5" is a number, "300px" is one too. */
var toNumber = (value, context) => {
	const number = parseFloat(plain(value, context).replace(",", "."));
	return Number.isFinite(number) ? number : void 0;
};
var number = one(expect("number", toNumber));
var address = (use) => one(expect("url", (value, { base }) => safeUrl(isNode(value) ? value["url"] ?? value["@id"] : value, base, use)));
var link = address("link");
var resource = address("resource");
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
var codes = (kind, expected) => all(expect(expected, (value, context) => {
	const name = plain(value, context);
	return name ? codeFor(kind, name, context.lang) : void 0;
}));
var languages = codes("language", "language");
var countries = codes("region", "country");
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
var reviewTable = {
	reviewBody: text,
	author: text,
	publisher: text,
	reviewRating: one(expect("mark", (value, context) => {
		const node = asNode(value, "ratingValue");
		const [mark, outOf] = plain(node["ratingValue"], context).split("/");
		const ratingValue = toNumber(mark, context);
		const bestRating = toNumber(outOf ?? node["bestRating"], context) ?? 5;
		return ratingValue !== void 0 && ratingValue >= 0 && ratingValue <= bestRating ? {
			ratingValue,
			bestRating
		} : void 0;
	})),
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