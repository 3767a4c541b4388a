import { validLang } from "../film/lang.js";
import { reader } from "../controllers/programme-controller.js";
import { list } from "../elements/film-screenings/list.js";
import { loadEngine } from "../film/time.js";
import { loadWords } from "../i18n/languages.js";
import { loadProgrammeWords } from "../i18n/programme-languages.js";
import { loadScreeningWords } from "../i18n/screening-languages.js";
import { Addresses } from "./addresses.js";
import { elements } from "./elements.js";
import { PrerenderError, failIf, faultOf } from "./fault.js";
import { readFiles } from "./files.js";
import { Head } from "./head.js";
import { toScript } from "./listing.js";
import { Listings } from "./listings.js";
import { around, attributeOf, elementsIn, mark, mirror, readPage, withoutMarked } from "./page.js";
import { insert } from "./insert.js";
import { ServerElement } from "./render.js";
// src/prerender/prerender.ts
/** Gives the elements a page's address while they work. */
function at(baseURI, work) {
	const page = globalThis;
	const { document } = page;
	page.document = { baseURI };
	try {
		return work();
	} finally {
		if (document === void 0) delete page.document;
		else page.document = document;
	}
}
/**
* Writes into a page what its elements will show: their shadow roots, the text for readers without these, the listings,
* and what the browser may ask for at once. What an earlier run has written gives way; nothing else is touched.
*
* @param html The page's text.
* @returns The page's text, prepared.
* @throws {PrerenderError} When a listing cannot be had, or has not the film.
*/
async function prerender(html, options = {}) {
	const { path = "/index.html", site, load = readFiles("."), nonce, now = /* @__PURE__ */ new Date() } = options;
	const [byteOrderMark] = /^\ufeff?/.exec(html);
	const source = withoutMarked(html.slice(byteOrderMark.length));
	const page = readPage(source);
	const all = [...elementsIn(page)];
	const found = all.filter(({ tagName, sourceCodeLocation }) => Object.hasOwn(elements, tagName) && sourceCodeLocation?.startTag);
	const base = all.find((element) => element.tagName === "base" && attributeOf(element, "href"));
	const addresses = new Addresses(path, site, base && attributeOf(base, "href"));
	await Promise.all([
		reader.load(),
		loadEngine(),
		list.load()
	]);
	const listings = await readListings(found, addresses, load, options.report);
	const { document, elements: counterparts } = mirror(page);
	const head = new Head([...document.querySelectorAll("script[type=\"application/ld+json\"]")].map(({ textContent }) => textContent));
	for (const [src, { node, film }] of listings) {
		const script = document.createElement("script");
		script.setAttribute(mark, src);
		script.textContent = toScript(node);
		document.head.append(script);
		head.listing(node, film, src);
	}
	const langOf = (element) => validLang(counterparts.get(element).closest("[lang]")?.getAttribute("lang") ?? "en");
	const langs = new Set(found.map(langOf));
	await Promise.all([...langs].flatMap((lang) => [
		loadWords(lang),
		loadScreeningWords(lang),
		loadProgrammeWords(lang)
	]));
	const shown = /* @__PURE__ */ new Map();
	try {
		at(addresses.base, () => {
			for (const element of found) {
				const src = attributeOf(element, "src");
				if (src && !src.startsWith("#") && !listings.has(src)) continue;
				const outer = around(element).find((other) => shown.has(other));
				shown.set(element, new ServerElement(element.tagName, langOf(element), counterparts.get(element), outer && shown.get(outer)));
			}
			shown.forEach((element) => element.look());
		});
		await import("../feeds/schema-org/untidy.js");
		await Promise.all([...shown.values()].map((element) => element.ready()));
		await new Promise(setImmediate);
		return byteOrderMark + at(addresses.base, () => insert(source, page, shown, {
			head,
			addresses,
			nonce,
			now: +now
		}));
	} finally {
		shown.forEach((element) => element.leave());
	}
}
var isScreenings = (element) => element.tagName === "film-screenings";
/** What an element wants of its document. */
function wantedBy(element) {
	const all = isScreenings(element) || element.tagName === "film-programme";
	const sections = attributeOf(element, "sections");
	const inside = [...elementsIn(element)].filter(({ tagName }) => Object.hasOwn(elements, tagName));
	const asPage = element.tagName === "film-page" && (inside.length ? inside.some(isScreenings) : !sections || /\bfilm-screenings\b/.test(sections));
	return {
		screenings: all || asPage,
		all
	};
}
/** Reads what the elements name, each once. */
async function readListings(found, addresses, load, report) {
	const known = /* @__PURE__ */ new Map();
	const faults = [];
	const reader = new Listings(addresses, load);
	for (const element of found) {
		const src = attributeOf(element, "src");
		if (!src || src.startsWith("#") || known.has(src)) continue;
		try {
			const wanted = found.filter((other) => attributeOf(other, "src") === src).map(wantedBy);
			const listing = await reader.read(src, {
				screenings: wanted.some(({ screenings }) => screenings),
				all: wanted.some(({ all }) => all)
			});
			if (listing) known.set(src, listing);
			else report?.(faultOf(element, "is of another site, which is not asked"));
		} catch (error) {
			faults.push(faultOf(element, error.message));
		}
	}
	failIf(faults);
	return known;
}
export { PrerenderError, prerender, readFiles };

//# sourceMappingURL=prerender.js.map