import { parseDuration } from "./duration.js";
import { creditProperties } from "./film.js";
import { sameLanguage, validLang } from "./lang.js";
import { isNode, typesOf, values } from "./node.js";
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
			caption: text,
			creditText: text
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
var personTable = {
	url: link,
	description: text,
	image: one(image),
	birthPlace: text,
	birthDate: date,
	deathPlace: text,
	deathDate: date
};
var credits = (property) => (value, context, path) => values(value).flatMap((item, index) => {
	const role = asNode(item, "name");
	const details = readTable({
		characterName: text,
		roleName: text
	}, role, context, `${path}[${index}].`);
	return all(expect("name", (person, _, path) => {
		const [name] = readTexts(person, context.lang);
		if (isNode(person) && name) return {
			...details,
			...readTable(personTable, person, context, `${path}.`),
			name
		};
		const [, bare, part] = /^(.*\S)\s*\(\s*([^()]*[^()\s])\s*\)$/s.exec(name?.value ?? "") ?? [];
		if (!bare || !part) return name && {
			...details,
			name
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
/** Somebody's words, in the language of the work that they are from, without the quotation marks, which are the page's typography. */
var quoted = (words, { inLanguage }, context, path) => {
	const [lang] = languages(inLanguage, context, `${path}.inLanguage`);
	const value = words?.value.replace(/^["“”„«»\s]+|(?<!["“”«»\s])["“”«»\s]+$/g, "");
	return value ? {
		value,
		lang: words?.lang ?? lang
	} : void 0;
};
var reviews = all(expect("review", (value, context, path) => {
	const node = asNode(value, "reviewBody");
	const review = readTable(reviewTable, node, context, `${path}.`);
	const reviewBody = quoted(review.reviewBody, node, context, path);
	return reviewBody || review.reviewRating ? {
		...review,
		reviewBody
	} : void 0;
}));
var quotationTable = {
	name: text,
	text,
	creator: text
};
/** Works of other types are about the film, or in it, too: articles, clips, podcasts. */
var quotations = all((item, context, path) => isNode(item) && (typesOf(item).includes("Quotation") || item["text"] && !item["@type"]) ? expect("quotation", () => {
	const quotation = readTable(quotationTable, item, context, `${path}.`);
	const text = quoted(quotation.text, item, context, path);
	return text && {
		...quotation,
		text
	};
})(item, context, path) : void 0);
var captionTable = {
	contentUrl: resource,
	inLanguage: one((value, context, path) => languages(value, context, path)[0]),
	name: text
};
var captions = all((item, context, path) => {
	const caption = isNode(item) ? readTable(captionTable, item, context, `${path}.`) : {};
	return caption.contentUrl ? caption : void 0;
});
var videoTable = {
	name: text,
	contentUrl: resource,
	embedUrl: resource,
	url: resource,
	thumbnailUrl: resource,
	caption: captions
};
/** The trailer in the page's language, else the first. */
var trailer = (value, context, path) => {
	const all = values(value);
	return expect("trailer", (item) => {
		if (typeof item === "string" && /\s/.test(item.trim())) return void 0;
		const video = readTable(videoTable, asNode(item, "url"), context, `${path}.`);
		return video.contentUrl ?? video.embedUrl ?? video.url ? video : void 0;
	})(all.find((item) => isNode(item) && languages(item["inLanguage"], context, `${path}.inLanguage`).some((tag) => sameLanguage(tag, context.lang))) ?? all[0], context, path);
};
/** Of all that can be done about a film, subscribing to its newsletter. */
var subscribeAction = (value, context, path) => {
	const node = values(value).find((item) => isNode(item) && (typesOf(item).includes("SubscribeAction") || !item["@type"]));
	return one(expect("subscription", (target, _, path) => {
		const { base } = context;
		const url = resource(isNode(target) ? target["urlTemplate"] ?? target : target, context, path);
		return url && (!base || new URL(url).origin === new URL(base).origin) ? { target: url } : void 0;
	}))(node?.["target"], context, `${path}.target`);
};
var filmTable = {
	...Object.fromEntries(creditProperties.map((property) => [property, credits(property)])),
	name: text,
	alternateName: text,
	url: link,
	image: all(image),
	description: text,
	abstract: text,
	duration,
	genre: texts,
	inLanguage: languages,
	subtitleLanguage: languages,
	contentRating,
	countryOfOrigin: countries,
	datePublished: date,
	dateCreated: date,
	award: texts,
	review: reviews,
	trailer,
	subjectOf: quotations,
	potentialAction: subscribeAction
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
		subjectOf: [...film.subjectOf, ...quotations(node["hasPart"], context, "hasPart")],
		alternateName: original && {
			value: original.value,
			lang: original.lang ?? own
		}
	};
}
export { readFilm };

//# sourceMappingURL=read-film.js.map