// src/elements/film-programme/sample.ts
var film = {
	director: [],
	duration: 61,
	countryOfOrigin: ["FR"],
	image: [],
	genre: []
};
/**
* A programme of one film, with what is dear to write the first time: a day, a time, a running time, a country. Nobody sees
* it. Fetched while the listing is on its way; it must import nothing but types.
*/
var programme = {
	films: [film],
	screenings: [{
		id: "",
		workPresented: [film],
		startDate: "2000-01-01T20:00",
		day: "2000-01-01",
		offers: [],
		superEvent: [],
		accessibilityFeature: [],
		inLanguage: []
	}]
};
export { programme };

//# sourceMappingURL=sample.js.map