// src/i18n/screenings/de.ts
/** German. */
var words = {
	heading: "Vorstellungen",
	today: "Heute",
	tomorrow: "Morgen",
	book: "Karten",
	from: (price) => `ab ${price}`,
	free: "Eintritt frei",
	payWhatYouCan: "Zahlen, was man kann",
	soldOut: "Ausverkauft",
	lastFew: "Nur noch wenige Karten",
	returnsOnly: "Nur Restkarten",
	cancelled: "Abgesagt",
	postponed: "Verschoben",
	movedFrom: (date) => `Bisher: ${date}`,
	comingSoon: "Demnächst",
	onSaleFrom: (date) => `Vorverkauf ab ${date}`,
	notOnSale: "Nicht im Verkauf",
	online: "Online",
	doors: (time) => `Einlass ${time}`,
	ends: (time) => `Ende ${time}`,
	guests: (names) => `Mit ${names}`,
	none: "Zurzeit ist nichts angesetzt.",
	noMatch: "Keine Vorstellung passt.",
	count: (count) => `Vorstellungen: ${count}`,
	access: "Barrierefreiheit",
	venue: "Spielort",
	all: "Alle",
	addToCalendar: "In den Kalender",
	addAllToCalendar: "Alle in den Kalender",
	features: {
		audioDescription: ["AD", "Audiodeskription"],
		captions: ["HG", "Untertitel für Hörgeschädigte"],
		signLanguage: ["DGS", "Gebärdensprache"],
		relaxed: ["ENT", "Entspannte Vorstellung"],
		autismFriendly: ["AUT", "Autismusfreundlich"],
		dementiaFriendly: ["DEM", "Demenzfreundlich"],
		carersAndBabies: ["BABY", "Mit Baby"],
		wheelchair: ["ROLLI", "Rollstuhlgerecht"],
		hearingLoop: ["IND", "Induktionsschleife"]
	}
};
export { words };

//# sourceMappingURL=de.js.map