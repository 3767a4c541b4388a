import { isNode, values } from "./node.js";
import { readTexts } from "./read-text.js";
import { plain } from "./read-values.js";
// src/film/screening-labels.ts
/** How it is projected, of what may stand among keywords. */
var format = /^(?:ov|omu|omeu|of|df|vo|vf|vost\w*|\d\d ?mm|imax.*|[23]d|4dx|[248]k|dcp|screenx|atmos|dolby.*|hfr)$/i;
/** That somebody speaks. */
var talk = /\bq ?& ?a\b|\bintro(?:duced|duction)?\b|in conversation|discussion/i;
var yes = /^(?:true|yes|y|1)$/i;
/** Words that stand about: `keywords`, `additionalProperty` that is true, `additionalType`. */
var labelsOf = (node, context) => [...readTexts(node["keywords"], context.lang).slice(0, 100).flatMap(({ value, lang }) => value.split(/[,;]/, 100).map((word) => ({
	value: word.trim(),
	lang
}))), ...values(node["additionalProperty"]).slice(0, 100).flatMap((item) => isNode(item) && (item["value"] === void 0 || yes.test(String(item["value"]))) ? readTexts(item["name"], context.lang) : readTexts(isNode(item) ? item["value"] : item, context.lang))];
/** Who speaks, and as what: a Person, a text, or a Role around one. */
var guestsOf = (node, films, context) => {
	const guests = ["performer", "contributor"].flatMap((property) => values(node[property]).slice(0, 100).flatMap((item) => {
		const inner = isNode(item) ? item[property] : void 0;
		const [name] = readTexts(inner ?? item, context.lang);
		const role = inner && isNode(item) && plain(item["roleName"], context);
		return name ? [role ? {
			...name,
			value: `${name.value} (${role})`
		} : name] : [];
	}));
	const cast = new Set(films.flatMap(({ actor }) => actor.map(({ name }) => name.value)));
	return guests.every(({ value }) => cast.has(value)) ? [] : guests;
};
/** Of labels, those that say how it is projected: `35mm`, `OmU`. */
var formatsIn = (labels) => labels.filter(({ value }) => format.test(value));
/** Of labels, those that say that somebody speaks: "Q&A". */
var talksIn = (labels) => labels.filter(({ value }) => talk.test(value));
export { formatsIn, guestsOf, labelsOf, talksIn };

//# sourceMappingURL=screening-labels.js.map