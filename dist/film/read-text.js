import { sameLanguage } from "./lang.js";
import { isNode, values } from "./node.js";
import { foldText, maximumLine } from "./text.js";
// src/film/read-text.ts
var languageKey = /^(?:@none|[a-z]{2,3}(?:-[a-z\d]{2,8})*)$/i;
/** Every text that a value holds, in each of its languages. */
var candidates = (value, most, lang, seen = /* @__PURE__ */ new Set()) => values(value).flatMap((item) => {
	if (!isNode(item)) {
		const text = typeof item === "boolean" ? "" : foldText(String(item).slice(0, most));
		return text ? [{
			value: text,
			lang
		}] : [];
	}
	if (seen.has(item) || seen.size > 500) return [];
	seen.add(item);
	const inner = item["@value"] ?? item["value"];
	const tag = item["@language"] ?? item["lang"];
	if (inner !== void 0) return candidates(inner, most, typeof tag === "string" ? tag : lang, seen);
	if (item["name"] !== void 0) return candidates(item["name"], most, lang, seen);
	const keys = Object.keys(item);
	return keys.every((key) => languageKey.test(key)) ? keys.flatMap((key) => candidates(item[key], most, key === "@none" ? void 0 : key, seen)) : [];
});
/**
* The texts of a property in the best language there is: the language asked for, in the same region if there is a
* choice; else those whose language is not said; else the first language that occurs. Texts without a language go with
* any, but behind.
*
* @param lang The BCP 47 tag of the element's language.
* @param most How long each may be, in UTF-16 code units, before it is cut.
*/
function readTexts(value, lang, most = maximumLine) {
	if (value == null) return [];
	if (typeof value === "string") {
		const text = foldText(value.slice(0, most));
		return text ? [{
			value: text,
			lang: void 0
		}] : [];
	}
	const all = candidates(value, most);
	const tags = all.map((text) => text.lang);
	const best = tags.find((tag) => tag?.toLowerCase() === lang.toLowerCase()) ?? tags.find((tag) => tag && sameLanguage(tag, lang)) ?? (tags.includes(void 0) ? void 0 : tags[0]);
	return [...all.filter((text) => text.lang === best), ...all.filter((text) => best && !text.lang)];
}
export { readTexts };

//# sourceMappingURL=read-text.js.map