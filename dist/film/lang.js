// src/film/lang.ts
/** A tag without its region and script: `es` of `es-BO`. */
var baseLang = (tag) => tag.replace(/-.*/s, "").toLowerCase();
/** Whether two BCP 47 tags name the same language, whatever their regions: `es` and `es-BO`. */
var sameLanguage = (a, b) => baseLang(a) === baseLang(b);
/** A thousand elements of a page ask for the same one. */
var known = /* @__PURE__ */ new Map();
/**
* A language tag that `Intl` takes. The host page wrote the `lang` and it need not be one.
*
* @returns The tag in its standard spelling, or `en`.
*/
var validLang = (lang) => {
	try {
		if (!known.has(lang)) known.set(lang, new Intl.Locale(lang).toString());
		return known.get(lang);
	} catch {
		return "en";
	}
};
export { baseLang, sameLanguage, validLang };

//# sourceMappingURL=lang.js.map