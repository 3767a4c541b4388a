// src/film/codes.ts
var letters = [..."zyxwvutsrqponmlkjihgfedcba"];
var indexes = /* @__PURE__ */ new Map();
function names(kind, lang) {
	const key = `${kind} ${lang}`;
	let index = indexes.get(key);
	if (!index) {
		index = /* @__PURE__ */ new Map();
		const display = new Intl.DisplayNames(lang, {
			type: kind,
			fallback: "none"
		});
		for (const first of letters) for (const second of letters) {
			const code = canonical(kind, first + second);
			const name = code && display.of(code);
			if (name) index.set(name.toLowerCase(), code);
		}
		indexes.set(key, index);
	}
	return index;
}
/** Asked for by every card of a list, and dear to find out. */
var known = /* @__PURE__ */ new Map();
/** The code in its standard spelling and its present form (`iw` is `he`, `uk` as a country is `GB`). */
function canonical(kind, code) {
	const key = kind + code;
	try {
		if (!known.has(key)) {
			const prefix = kind === "region" ? "und-" : "";
			const locale = new Intl.Locale(prefix + code);
			known.set(key, locale.toString().slice(prefix.length));
		}
		return known.get(key);
	} catch {
		return;
	}
}
/**
* Finds the code for a language or country.
*
* @param value A code (`es`, `es-419`, `BO`), or a name in English or in `lang` (`Spanish`, `español`).
* @param lang The language of the page, a tag that `Intl` takes.
* @returns The code, or the value itself when it is not recognised.
*/
function codeFor(kind, value, lang) {
	if ((kind === "region" ? /^[a-z]{2}$/i : /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i).test(value)) return canonical(kind, value) ?? value;
	const name = value.toLowerCase();
	return names(kind, "en").get(name) ?? names(kind, lang).get(name) ?? value;
}
export { codeFor };

//# sourceMappingURL=codes.js.map