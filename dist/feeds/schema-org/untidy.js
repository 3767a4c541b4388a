// src/feeds/schema-org/untidy.ts
/**
* Makes untidy documents tidy: HTML pages, JSON that is nearly JSON, markup and character references in texts, prefixed
* names. A module of its own that is fetched when a document needs it; it must not import anything (vite.config.ts says
* why).
*/
var named = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: "\xA0",
	hellip: "…",
	ndash: "–",
	mdash: "—",
	lsquo: "‘",
	rsquo: "’",
	ldquo: "“",
	rdquo: "”",
	laquo: "«",
	raquo: "»",
	middot: "·",
	szlig: "ß"
};
var marks = {
	grave: "̀",
	acute: "́",
	circ: "̂",
	tilde: "̃",
	uml: "̈",
	ring: "̊",
	cedil: "̧"
};
var reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z])(grave|acute|circ|tilde|uml|ring|cedil)|([a-z]{2,6}));/gi;
/**
* Cleans a text: tags go (`<br>` becomes a line break, a paragraph's end an empty line), character references become characters.
*
* The result is text, never markup: a `<` that was escaped in the listing is a `<` to be read.
*/
var cleanText = (source) => source.replace(/<(?:br\s*\/?|\/li)>/gi, "\n").replace(/<\/(?:p|div)>/gi, "\n\n").replace(/<\/?[a-z][^<>]*>/gi, "").replace(reference, (whole, decimal, hex, letter, mark, name) => {
	if (letter && mark) return (letter + marks[mark.toLowerCase()]).normalize();
	if (name) return Object.hasOwn(named, name) ? named[name] ?? whole : whole;
	const code = decimal ? +decimal : parseInt(hex ?? "", 16);
	return code <= 1114111 ? String.fromCodePoint(code) : whole;
});
/** A value in a start tag: `<script id=a>`. */
var attribute = (tag, name) => new RegExp(`\\s${name}\\s*=\\s*["']?([^"'\\s>]+)`, "i").exec(tag)?.[1] ?? "";
/**
* Finds the JSON-LD scripts of an HTML page, without a DOM, for `DOMParser` is a sink that Trusted Types closes, and Node
* has none. It looks for comments and scripts only, each to its end, so that no page can make it slow.
*/
function findScripts(html) {
	const scripts = [];
	const starts = /<!--|<script\b[^<>]*>/gi;
	const commentEnd = /-->/g;
	const scriptEnd = /<\/script/gi;
	for (let start; scripts.length < 1e3 && (start = starts.exec(html));) {
		const [tag] = start;
		const from = starts.lastIndex;
		const ends = tag === "<!--" ? commentEnd : scriptEnd;
		ends.lastIndex = from;
		const end = ends.exec(html)?.index;
		if (end === void 0) break;
		if (/^application\/ld\+json/i.test(attribute(tag, "type"))) scripts.push({
			id: attribute(tag, "id"),
			text: html.slice(from, end)
		});
		starts.lastIndex = end;
	}
	return scripts;
}
/** `"schema:name"` and `"http://schema.org/name"`, as names and as types, and by any prefix that a context gives it. */
function dropPrefixes(json) {
	const site = String.raw`https?:\\/\\/(?:www\.)?schema\.org\\/|https?://(?:www\.)?schema\.org/`;
	const prefixes = /* @__PURE__ */ new Set([
		"schema",
		"sdo",
		void 0
	]);
	for (const [, prefix] of json.matchAll(new RegExp(`"(\\w+)"\\s*:\\s*"(?:${site})#?"`, "g"))) prefixes.add(prefix);
	return json.replace(new RegExp(`"(?:(\\w+):|${site})(\\w+)"`, "g"), (whole, prefix, name) => prefixes.has(prefix) ? `"${name}"` : whole);
}
/** Cleans the texts of a value. What is deeper than a listing may be is left alone, for it will be left out. */
function cleanTexts(value, depth = 0) {
	if (typeof value === "string") return cleanText(value);
	if (typeof value !== "object" || !value || depth > 64) return value;
	return Array.isArray(value) ? value.map((item) => cleanTexts(item, depth + 1)) : Object.fromEntries(Object.entries(value).map(([name, item]) => [name, cleanTexts(item, depth + 1)]));
}
/**
* Parses JSON as it stands in real pages: with a byte order mark, with line breaks inside strings, with the `<p>` and
* `<br />` that WordPress puts into it at each blank line.
*
* @returns The value with clean texts, undefined when it is not JSON.
*/
function parseUntidy(text) {
	const json = dropPrefixes(text.replace(/^\ufeff/, ""));
	for (const source of [json, json.replace(/<\/?p>|<br ?\/?>/gi, "").replace(/[\0-\x1f]+/g, " ")]) try {
		return cleanTexts(JSON.parse(source));
	} catch {}
}
/** The values of scripts, or of the scripts of pages; reports what is not JSON. */
var readUntidy = (scripts, report) => scripts.flatMap(({ id, text }) => {
	const path = id ? `script#${id}` : "document";
	const value = parseUntidy(text);
	if (value !== void 0) {
		const found = /.{0,20}\ufffd.{0,20}/.exec(text)?.[0];
		if (found) report({
			path,
			found,
			expected: "encoding"
		});
		return [{
			id,
			value
		}];
	}
	if (id === void 0 && /^\s*</.test(text)) return readUntidy(findScripts(text), report);
	report({
		path,
		found: text,
		expected: "JSON"
	});
	return [];
});
export { cleanText, findScripts, parseUntidy, readUntidy };

//# sourceMappingURL=untidy.js.map