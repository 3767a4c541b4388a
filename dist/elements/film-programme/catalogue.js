import { creditProperties } from "../../film/film.js";
import { screeningsByFilm, tells } from "./facets.js";
// src/elements/film-programme/catalogue.ts
/** A screening without a film, a talk or a party, is listed like one. */
var standIn = ({ name, url, image, description }) => ({
	...Object.fromEntries(creditProperties.map((property) => [property, []])),
	name,
	url,
	image,
	description,
	genre: [],
	inLanguage: [],
	subtitleLanguage: [],
	countryOfOrigin: [],
	award: [],
	review: [],
	subjectOf: []
});
/** A programme as it is to be shown: what is not over, by film. */
var Catalogue = class {
	programme;
	lang;
	/** How many screenings have been left out, from the first on. */
	past;
	films;
	screenings;
	#telling = /* @__PURE__ */ new Map();
	#byTime;
	/** @param past How many screenings are over. */
	constructor(programme, lang, past) {
		this.programme = programme;
		this.lang = lang;
		this.past = past;
		const events = [];
		this.screenings = screeningsByFilm(programme.screenings, past, (screening) => {
			const film = standIn(screening);
			events.push(film);
			return film;
		});
		this.films = events.length ? [...programme.films, ...events] : programme.films;
	}
	/** Whether a facet tells some films from others. */
	tells = (name) => {
		const known = this.#telling.get(name) ?? tells(name, this.films, this.screenings);
		this.#telling.set(name, known);
		return known;
	};
	/** All films by their first screening; those without one at the end. */
	get byTime() {
		const { films, screenings } = this;
		return this.#byTime ??= [...screenings.keys(), ...films.filter((film) => !screenings.has(film))];
	}
};
export { Catalogue };

//# sourceMappingURL=catalogue.js.map