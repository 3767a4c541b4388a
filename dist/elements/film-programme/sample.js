// src/elements/film-programme/sample.ts
var film = {
	director: [],
	duration: 61,
	countryOfOrigin: ["FR"],
	image: [],
	genre: []
};
var screening = {
	id: "",
	workPresented: [film],
	startDate: "2000-01-01T20:00",
	day: "2000-01-01",
	offers: [],
	superEvent: [],
	accessibilityFeature: [],
	inLanguage: []
};
/**
* A programme of one film, with what is dear to write the first time: a day, a time, a running time, a country. Nobody sees
* it. Fetched while the listing is on its way; it must import nothing but types.
*/
var catalogue = {
	programme: {
		films: [film],
		screenings: [screening]
	},
	films: [film],
	screenings: /* @__PURE__ */ new Map([[film, [screening]]]),
	byTime: [film],
	tells: () => true
};
export { catalogue };

//# sourceMappingURL=sample.js.map