import { tells } from "./facets.js";
// src/elements/film-programme/catalogue.ts
/** Makes one. */
function makeCatalogue(programme, lang, past, listed) {
	const { films, screenings } = listed;
	const telling = /* @__PURE__ */ new Map();
	return {
		...listed,
		programme,
		lang,
		past,
		byTime: [...screenings.keys(), ...films.filter((film) => !screenings.has(film))],
		tells: (name) => {
			const known = telling.get(name) ?? tells(name, films, screenings);
			telling.set(name, known);
			return known;
		}
	};
}
export { makeCatalogue };

//# sourceMappingURL=catalogue.js.map