// src/i18n/fold.ts
/**
* Texts as a reader compares them: without case, diacritics and punctuation, and titles without their leading article.
*/
/** Letters that Unicode does not take apart. */
var letters = {
	ß: "ss",
	æ: "ae",
	œ: "oe",
	ø: "o",
	đ: "d",
	ð: "d",
	ł: "l",
	ı: "i",
	þ: "th",
	ħ: "h"
};
/** What may stand within a word: `Kar-wai`, `Schindler’s`. */
var joints = /(?<=\p{L})['’ʼ.-](?=\p{L})/gu;
/** Words in small letters of the alphabet's own, with one space between: `Amélie & Zoë` is `amelie zoe`. */
var fold = (text) => text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").replace(/[ßæœøđðłıþħ]/g, (letter) => letters[letter]).replace(/[^\p{L}\p{N}]+/gu, " ").trim();
/** The folded words of some texts, each with a space before it. Words with a joint stand there with and without it. */
var foldAll = (texts) => {
	const all = texts.join(" ");
	const joined = all.match(/\S+/g)?.filter((word) => word.search(joints) >= 0);
	return ` ${fold([all, ...(joined ?? []).map((word) => word.replace(joints, ""))].join(" "))}`;
};
/** The articles that a title may begin with, by language; those with an apostrophe stand directly before the word. */
var articles = {
	ar: "ال",
	cy: "y|yr",
	da: "den|det|de|en|et",
	de: "der|die|das|dem|den|des|ein|eine|einen",
	en: "the|an|a",
	es: "el|la|los|las|lo|un|una|unos|unas",
	fr: "les|le|la|l['’]|une|un|des|du",
	hu: "az|a|egy",
	it: "il|lo|la|gli|le|l['’]|i|uno|una|un['’]|un",
	nl: "de|het|een|['’]t",
	no: "den|det|de|en|ei|et",
	pt: "os|as|o|a|uns|umas|uma|um",
	sv: "den|det|de|en|ett"
};
/** How an article is told from the word that begins like it. */
var pattern = (list) => new RegExp(`^[^\\p{L}\\p{N}]*(?:(?:${list})(?:\\s+|(?<=['’]))|ال(?=\\p{L}{2}))(?=\\S)`, "iu");
var patterns = /* @__PURE__ */ new Map();
var every = pattern([...new Set(Object.values(articles).flatMap((list) => list.split("|")))].join("|"));
/**
* A title as the alphabet has it: `The Great Movement` stands under G, `L’Atalante` in French under A.
*
* @param lang The title's language, a BCP 47 tag; without one an article of any language is one.
*/
var withoutArticle = (title, lang) => {
	let found = every;
	if (lang !== void 0) {
		const base = lang.split("-")[0].toLowerCase();
		const list = articles[base === "nb" || base === "nn" ? "no" : base];
		if (!list) return title;
		found = patterns.get(base) ?? pattern(list);
		patterns.set(base, found);
	}
	return title.replace(found, "");
};
/** Languages that put no space between words: there any part of a text is a word. */
var spaceless = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}]/u;
/**
* Looks for what a visitor types.
*
* @returns Whether each word of it begins a word of a text that `foldAll` has made; undefined when nothing is asked for.
*/
function finder(query) {
	const terms = (query && fold(withoutArticle(query))).split(" ").filter(Boolean).map((term) => spaceless.test(term) ? term : ` ${term}`);
	return terms.length ? (folded) => terms.every((term) => folded.includes(term)) : void 0;
}
export { finder, fold, foldAll, withoutArticle };

//# sourceMappingURL=fold.js.map