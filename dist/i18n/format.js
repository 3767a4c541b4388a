import { wordsFor } from "./languages.js";
// src/i18n/format.ts
/**
* Numbers, lists, dates and names as a language writes them, by `Intl`. Formatters are kept, for they are dear to make
* and a programme has a thousand cards. A language tag that is none falls back to English: the host page wrote it.
*/
var formatters = /* @__PURE__ */ new Map();
function formatter(key, lang, make) {
	const name = `${key} ${lang}`;
	let made = formatters.get(name);
	if (!made) {
		try {
			made = make(lang);
		} catch {
			made = make("en");
		}
		formatters.set(name, made);
	}
	return made;
}
var unit = (lang, name, display, value) => formatter(name + display, lang, (tag) => new Intl.NumberFormat(tag, {
	style: "unit",
	unit: name,
	unitDisplay: display
})).format(value);
/**
* A running time.
*
* @param minutes Whole minutes.
* @param display `short` as a listing prints it ("1h 25min"), `long` as it is spoken ("1 hour, 25 minutes").
*/
function formatDuration(minutes, lang, display = "short") {
	const hours = Math.floor(minutes / 60);
	const rest = minutes % 60;
	const written = wordsFor(lang).duration;
	if (written && display === "short") return written(hours, rest);
	const parts = [...hours ? [unit(lang, "hour", display, hours)] : [], ...rest ? [unit(lang, "minute", display, rest)] : []];
	return display === "short" ? parts.join(" ") : formatList(parts, lang, "unit");
}
var listFormat = (lang, type) => formatter(type, lang, (tag) => new Intl.ListFormat(tag, { type }));
/** A list: with "and" (`conjunction`), or with commas alone where the language does so (`unit`). */
var formatList = (items, lang, type = "conjunction") => listFormat(lang, type).format(items);
/** Anything else in a list: the items, with the language's separators between them. */
var joinList = (items, lang) => listFormat(lang, "unit").formatToParts(items.map(String)).reduce(([joined, next], { type, value }) => type === "element" ? [[...joined, items[next]], next + 1] : [[...joined, value], next], [[], 0])[0];
/** A language tag or country code as a name; what is no code is a name already. */
function formatName(code, lang, type) {
	try {
		return formatter(type, lang, (tag) => new Intl.DisplayNames(tag, {
			type,
			fallback: "none"
		})).of(code) ?? code;
	} catch {
		return code;
	}
}
/** A day ("12 May 2026"), month or year, as precisely as it is known. ISO 8601, without a time: no zone can move it. */
function formatDate(date, lang) {
	const [, month, day] = date.split("-");
	return formatter(`date${date.length}`, lang, (tag) => new Intl.DateTimeFormat(tag, {
		timeZone: "UTC",
		year: "numeric",
		...month && { month: "long" },
		...day && { day: "numeric" }
	})).format(new Date(date));
}
/** A number with the language's decimal mark. */
var formatNumber = (value, lang) => formatter("number", lang, (tag) => new Intl.NumberFormat(tag)).format(value);
/** A name at the head of a list or line, where Spanish and others would have it small: "Español". */
var capitalise = (text, lang) => {
	const [first = ""] = text;
	try {
		return first.toLocaleUpperCase(lang) + text.slice(first.length);
	} catch {
		return text;
	}
};
export { capitalise, formatDate, formatDuration, formatList, formatName, formatNumber, joinList };

//# sourceMappingURL=format.js.map