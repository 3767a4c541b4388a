import { parseDuration } from "./duration.js";
import { readImage } from "./read-image.js";
import { readTexts } from "./read-text.js";
import { all, asNode, countries, date, expect, languages, link, one, plain, text, texts } from "./read-values.js";
// src/film/read-facts.ts
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
/** The original title: the one in the film's own language where that is known, and another than the title. */
var alternateName = Object.assign(((value, context, path, node) => {
	text(value, context, path);
	const quiet = {
		...context,
		report: () => void 0
	};
	const [own, ...further] = languages(node["inLanguage"], quiet, "");
	const lang = further.length || own === "zxx" ? void 0 : own;
	const [name] = readTexts(node["name"], context.lang);
	const original = readTexts(value, lang ?? context.lang).find(({ value }) => value !== name?.value);
	return original && {
		value: original.value,
		lang: original.lang ?? lang
	};
}), { together: true });
/** What is said of a film at a glance. */
var factsTable = {
	name: text,
	alternateName,
	url: link,
	image: all(readImage),
	duration,
	genre: texts,
	inLanguage: languages,
	subtitleLanguage: languages,
	contentRating,
	countryOfOrigin: countries,
	datePublished: date,
	dateCreated: date,
	award: texts
};
export { factsTable };

//# sourceMappingURL=read-facts.js.map