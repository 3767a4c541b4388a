import { spokenLang, wordsFor } from "./languages.js";
// src/i18n/format.ts
/**
* Running times, lists, dates and names as a language writes them, by `Intl`; in English on a page whose language has no words. Formatters are kept, for they are dear to make and
* a programme has a thousand cards.
*/
var formatters = /* @__PURE__ */ new Map();
/** What `make` has made of a language before. */
var keep = (key, lang, make) => {
	const spoken = spokenLang(lang);
	const name = key + spoken;
	if (!formatters.has(name)) formatters.set(name, make([spoken, "en-GB"]));
	return formatters.get(name);
};
var unit = (value, name, unitDisplay, lang) => value ? keep(name + unitDisplay, lang, (spoken) => new Intl.NumberFormat(spoken, {
	style: "unit",
	unit: name,
	unitDisplay
})).format(value) : "";
/**
* A running time.
*
* @param minutes Whole minutes.
* @param display `short` as a listing prints it ("1h 25min"), `long` as it is spoken ("1 hour, 25 minutes").
*/
function formatDuration(minutes, lang, display = "short") {
	const hours = Math.floor(minutes / 60);
	const rest = minutes % 60;
	const short = display === "short";
	const words = wordsFor(lang);
	const written = short ? words.duration : words.spokenDuration;
	if (written) return written(hours, rest);
	return keep(display + minutes, lang, () => {
		const parts = [unit(hours, "hour", display, lang), unit(rest, "minute", display, lang)].filter(Boolean);
		return short ? parts.join(" ") : formatList(parts, lang, "unit");
	});
}
/** A list: with "and" (`conjunction`), or with commas alone where the language does so (`unit`). */
var formatList = (items, lang, type = "conjunction") => items.length < 2 ? items.join() : keep(type, lang, (spoken) => new Intl.ListFormat(spoken, { type: wordsFor(lang).lists ?? type })).format(items);
/** What stands between the names of a list that has no "and" before the last. */
var separator = (lang) => wordsFor(lang).separator ?? ", ";
/** A language tag or country code as a name; what is no code is a name already. */
var formatName = (code, lang, type) => {
	try {
		return keep(`${type} ${code}`, lang, () => keep(type, lang, (spoken) => new Intl.DisplayNames(spoken, { type })).of(code) ?? code);
	} catch {
		return code;
	}
};
/** While a listing is on its way: the first formatter of a page, of whatever kind, takes as long as the rest of a card. */
var warmUp = () => {
	setTimeout(formatName, 0, "en", "en", "language");
};
/** A day ("12 May 2026"), month or year, as precisely as it is known. ISO 8601, without a time: no zone can move it. */
var formatDate = (date, lang) => {
	const [, month, day] = date.split("-");
	return keep(`date${date.length}`, lang, (spoken) => new Intl.DateTimeFormat(spoken, {
		timeZone: "UTC",
		year: "numeric",
		...month && { month: "long" },
		...day && { day: "numeric" }
	})).format(new Date(date));
};
/** A name at the head of a line, where Spanish and others would have it small: "Español". */
var capitalise = (text, lang) => {
	const [first = ""] = text;
	return first.toLocaleUpperCase(lang) + text.slice(first.length);
};
export { capitalise, formatDate, formatDuration, formatList, formatName, keep, separator, warmUp };

//# sourceMappingURL=format.js.map