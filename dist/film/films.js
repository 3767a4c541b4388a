import { asNode, plain } from "./read-values.js";
import { fold } from "./own-name.js";
import { readFilm } from "./read-film.js";
// src/film/films.ts
/** The films of a document, each read once: by its node, else by title, year and director, else by title alone. */
var Films = class {
	#known = /* @__PURE__ */ new Map();
	#named = /* @__PURE__ */ new Map();
	#context;
	constructor(context) {
		this.#context = context;
	}
	/** The film of a title; the first of several. */
	find(title) {
		return this.#named.get(fold(title));
	}
	/**
	* The film that a node or a title stands for; undefined when it has no title.
	*
	* @param path Where it stands.
	*/
	get(value, path) {
		const known = this.#known.get(value);
		if (known) return known;
		const context = this.#context;
		const node = asNode(value, "name");
		const title = fold(plain(node["name"], context));
		if (!title) return void 0;
		const more = [plain(node["dateCreated"] ?? node["datePublished"], context).slice(0, 4), fold(plain(node["director"], context))].join("|");
		const key = `${title}|${more}`;
		const film = (node["@id"] ? void 0 : this.#named.get(more === "|" ? title : key)) ?? readFilm(node, {
			...context,
			report: (diagnostic) => context.report({
				...diagnostic,
				path: `${path()}.${diagnostic.path}`
			})
		});
		this.#known.set(value, film);
		for (const name of [key, title]) if (!this.#named.has(name)) this.#named.set(name, film);
		return film;
	}
};
export { Films };

//# sourceMappingURL=films.js.map