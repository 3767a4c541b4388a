import { publish_film_exports } from "../controllers/publish-film.js";
import { writeUnsaid } from "../controllers/publish-screenings.js";
import { write_film_exports } from "../feeds/schema-org/write-film.js";
import { write_screenings_exports } from "../feeds/schema-org/write-screenings.js";
import { attributeOf, mark } from "./page.js";
import { toScript } from "./listing.js";
import { elementsUnder } from "./shadow.js";
// src/prerender/head.ts
var { says, textsIn } = publish_film_exports;
var means = {
	...publish_film_exports,
	...write_film_exports,
	...write_screenings_exports
};
/** A value between double quotes. */
var quote = (value) => `"${value.replaceAll("&", "&amp;").replaceAll("\"", "&quot;").replaceAll("<", "&lt;")}"`;
/** Collects what goes into a page's head. */
var Head = class {
	#lines = [];
	/** The page's structured data, and what of it is written here. */
	#said;
	/** @param said The texts of the page's own JSON-LD scripts. */
	constructor(said) {
		this.#said = [...said];
	}
	/**
	* Writes a listing: as structured data, once, and not where the page says its film already; for the elements, whatever
	* the page says.
	*
	* @param film The film that it is of, if it is of one.
	* @param src The `src` of the elements that it is for, as it stands in their tags; empty for search engines alone.
	*/
	listing(node, film, src) {
		const json = toScript(node);
		const names = textsIn(film?.["name"]);
		const isSaid = this.#said.some((text) => says(text, names));
		if (isSaid && !src) return;
		if (!isSaid) this.#said.push(json);
		const type = isSaid ? "application/json" : "application/ld+json";
		const value = src && `=${quote(src)}`;
		this.#lines.push(`<script type="${type}" ${mark}${value}>${json}<\/script>`);
	}
	/** Writes screenings as structured data, as far as the page does not say them already. */
	screenings(screenings) {
		const node = writeUnsaid(screenings, this.#said, means);
		if (node) this.listing(node, void 0, "");
	}
	/** The poster of the page's first element is asked for before the rest of the page is read. */
	poster(shadow) {
		const [image] = [...elementsUnder(shadow)].filter((element) => attributeOf(element, "part") === "poster" && element.tagName === "img");
		if (!image) return;
		const isEager = attributeOf(image, "loading") === "eager";
		const [src, srcset, sizes] = [
			"src",
			"srcset",
			"sizes"
		].map((name) => attributeOf(image, name));
		if (!src || srcset && !isEager) return;
		const set = srcset ? ` imagesrcset=${quote(srcset)} imagesizes=${quote(sizes?.replace(/^auto,\s*/, "") ?? "100vw")}` : "";
		this.#lines.push(`<link rel="preload" as="image" href=${quote(src)}${set} fetchpriority="high" ${mark}>`);
	}
	/**
	* What the bundle asks for next is asked for at once: the words of the page's languages, and the bundle itself, where its
	* tag stands at the end of the page. The bundle imports the words without the query of its own address.
	*/
	script(script, isInHead, langs) {
		const src = attributeOf(script, "src") ?? "";
		const files = [...new Set(langs)].filter((lang) => lang !== "en").map((lang) => src.replace(/film-elements\.js([?#][^]*)?$/, `i18n/${lang}.js`));
		for (const file of isInHead ? files : [src, ...files]) this.#lines.push(`<link rel="modulepreload" href=${quote(file)} ${mark}>`);
	}
	toString() {
		return this.#lines.map((line) => `${line}\n`).join("");
	}
};
export { Head };

//# sourceMappingURL=head.js.map