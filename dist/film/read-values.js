import { codeFor } from "./codes.js";
import { isNode, values } from "./node.js";
import { readTexts } from "./read-text.js";
import { safeUrl } from "./safe-url.js";
import { maximumLength, maximumLine } from "./text.js";
// src/film/read-values.ts
/** Reads every property of a table out of a node. Never throws: what cannot be used is left out and reported. */
function readTable(table, node, context, path = "") {
	const result = {};
	for (const property in table) result[property] = table[property](node[property], context, path + property, node);
	return result;
}
/** The part of a table that has to be read anew when some properties of a node are others. */
var tableOf = (table, changed) => Object.fromEntries(Object.entries(table).filter(([property, { together }]) => together || property in changed));
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
/** A property with any number of values, within a limit. */
var all = (read, most = 500) => (value, context, path) => {
	const list = values(value);
	if (list.length > most) context.report({
		path,
		found: list.length,
		expected: "limit"
	});
	return list.slice(0, most).flatMap((item, index) => read(item, context, `${path}[${index}]`) ?? []);
};
/** schema.org allows a bare value for an object almost everywhere: a URL for an image, a text for a review. */
var asNode = (value, property) => isNode(value) ? value : { [property]: value };
var textOf = (most) => expect("text", (value, { lang, report }, path) => {
	const [text] = readTexts(value, lang, most);
	if (text?.value.length === most) report({
		path,
		found: text.value,
		expected: "limit"
	});
	return text;
});
/** A text in the best language there is, see `readTexts`. */
var text = textOf(maximumLine);
/** Such a text that may be long: sentences. */
var prose = textOf(maximumLength);
/** All texts of a property in that language; each that is none is reported. */
var texts = (value, context, path) => {
	all(text)(value, context, path);
	return readTexts(value, context.lang).slice(0, 500);
};
/** A text without its language, empty when there is none. Reports nothing. */
var plain = (value, { lang }) => readTexts(value, lang)[0]?.value ?? "";
/** A day, month or year: ISO 8601, without a time. */
var date = one(expect("date", (value, context) => {
	const [iso] = /^\d{4}(-\d\d){0,2}(?![^T\s])/.exec(plain(value, context)) ?? [];
	return iso && new Date(iso).toJSON()?.startsWith(iso) ? iso : void 0;
}));
/** Marks and pixels have no thousands: "3,5" is a number, "300px" is one too. */
var toNumber = (value, context) => {
	const number = parseFloat(plain(value, context).replace(",", "."));
	return Number.isFinite(number) ? number : void 0;
};
/** A number, such as a width in pixels. */
var number = one(expect("number", toNumber));
var address = (use) => one(expect("url", (value, { base }) => safeUrl(isNode(value) ? value["url"] ?? value["@id"] : value, base, use)));
/** An address to go to: http, https, mailto or tel. */
var link = address("link");
/** An address to load from: http or https. */
var resource = address("resource");
var codes = (kind, expected) => all(expect(expected, (value, context) => {
	const name = plain(value, context);
	return name ? codeFor(kind, name, context.lang) : void 0;
}));
/** Languages as BCP 47 tags, or as they are named where they are not recognised. */
var languages = codes("language", "language");
/** Countries as ISO 3166-1 codes, or as they are named where they are not recognised. */
var countries = codes("region", "country");
export { all, asNode, countries, date, expect, languages, link, number, one, plain, prose, readTable, resource, tableOf, text, texts, toNumber };

//# sourceMappingURL=read-values.js.map