import { __exportAll } from "../_virtual/_rolldown/runtime.js";
// src/controllers/publish-film.ts
var publish_film_exports = /* @__PURE__ */ __exportAll({
	publish: () => publish,
	publishFilm: () => publishFilm,
	says: () => says,
	textsIn: () => textsIn
});
/**
* Puts films into the head of a page as JSON-LD. A module of its own that is fetched when an element asks for it; it must
* not import anything but types.
*/
var selector = "script[type=\"application/ld+json\"]";
var publications = /* @__PURE__ */ new WeakMap();
/** Every text in a value: a title may be a text, a list, or an object for each language. */
var textsIn = (value) => typeof value === "string" ? [value] : typeof value === "object" && value ? Object.entries(value).flatMap(([key, inner]) => key === "@language" ? [] : textsIn(inner)) : [];
/** Whether a film of one of these names stands in a JSON value. */
var holds = (value, names) => typeof value === "object" && value !== null && (textsIn(value["@type"]).some((type) => /\bMovie$/.test(type)) && textsIn(value["name"]).some((name) => names.includes(name)) || Object.values(value).some((inner) => holds(inner, names)));
/** Whether a script says it; what cannot be read says nothing. */
var says = (text, names) => {
	try {
		return holds(JSON.parse(text ?? ""), names);
	} catch {
		return false;
	}
};
/**
* Puts JSON-LD into a page's head, once however many elements want it.
*
* @param key What tells it from others.
* @param write Makes it, or nothing, where the page says it already: of that it is given the scripts' texts.
* @returns A function that takes it away again when nobody wants it any more. Call it once.
*/
function publish(page, key, write) {
	const published = publications.get(page) ?? /* @__PURE__ */ new Map();
	publications.set(page, published);
	const known = published.get(key);
	const node = write([...page.querySelectorAll(selector)].filter((script) => script !== known?.script).map(({ textContent }) => textContent));
	if (!node) return () => void 0;
	const publication = known ?? {
		script: page.createElement("script"),
		wanted: 0
	};
	publication.wanted++;
	published.set(key, publication);
	const { script } = publication;
	script.type = "application/ld+json";
	script.dataset["filmElements"] = "";
	script.replaceChildren(page.createTextNode(JSON.stringify(node).replaceAll("<", "\\u003c")));
	page.head.append(script);
	return () => {
		publication.wanted--;
		if (publication.wanted) return;
		script.remove();
		published.delete(key);
	};
}
/**
* Puts a film into the page's head, once however many elements want it, and not at all when the page says it already.
*
* @param node A schema.org Movie.
* @returns A function that takes it away again when nobody wants it any more. Call it once.
*/
function publishFilm(node, page) {
	const names = textsIn(node["name"]);
	return publish(page, names.join(), (scripts) => scripts.some((text) => says(text, names)) ? void 0 : node);
}
export { publish, publishFilm, publish_film_exports, says, textsIn };

//# sourceMappingURL=publish-film.js.map