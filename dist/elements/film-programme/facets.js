// src/elements/film-programme/facets.ts
/** What a programme can be narrowed down by, in the order in which it is offered. */
var facetNames = [
	"day",
	"venue",
	"strand",
	"genre",
	"country",
	"language",
	"access"
];
var named = (texts) => texts.map(({ value }) => value);
var valuesOf = {
	day: (_, screening) => screening ? [screening.day] : [],
	venue: (_, screening) => {
		const name = screening?.location?.name;
		return name ? [name.value] : [];
	},
	strand: (_, screening) => screening ? named(screening.superEvent) : [],
	genre: ({ genre }) => named(genre),
	country: ({ countryOfOrigin }) => countryOfOrigin,
	language: (film, screening) => (screening ?? film).inLanguage,
	access: (_, screening) => screening?.accessibilityFeature ?? []
};
/** Stands for the screening of a film that has none. */
var unscreened = [void 0];
/** Whether a facet tells some films from others: it has two values, or one that some screenings lack. */
function tells(name, films, screenings) {
	let first;
	for (const film of films) for (const screening of screenings.get(film) ?? unscreened) {
		const values = valuesOf[name](film, screening);
		first ??= values.join();
		if (values.join() !== first) return true;
	}
	return false;
}
export { facetNames, tells, valuesOf };

//# sourceMappingURL=facets.js.map