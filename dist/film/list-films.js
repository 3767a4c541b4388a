import { creditProperties } from "./film.js";
// src/film/list-films.ts
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
/**
* How many of a programme's screenings have begun, or were on a day that is over.
*
* @param now Milliseconds since 1970.
*/
function countPast({ screenings }, now) {
	const first = screenings.findIndex(({ startDate }) => Date.parse(startDate) + (startDate[10] ? 0 : 864e5) > now);
	return first < 0 ? screenings.length : first;
}
/**
* Lists a programme by film.
*
* @param from The first screening that counts.
*/
function listFilms({ films, screenings }, from) {
	const all = /* @__PURE__ */ new Map();
	const others = [];
	for (const screening of from ? screenings.slice(from) : screenings) {
		let { workPresented } = screening;
		if (!workPresented.length) {
			workPresented = [standIn(screening)];
			others.push(...workPresented);
		}
		for (const film of workPresented) {
			const known = all.get(film);
			if (known) known.push(screening);
			else all.set(film, [screening]);
		}
	}
	return {
		films: others.length ? [...films, ...others] : films,
		screenings: all
	};
}
export { countPast, listFilms };

//# sourceMappingURL=list-films.js.map