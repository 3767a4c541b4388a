// src/i18n/screenings/nl.ts
/** Dutch. */
var words = {
	heading: "Voorstellingen",
	today: "Vandaag",
	tomorrow: "Morgen",
	book: "Kaarten",
	from: (price) => `vanaf ${price}`,
	free: "Gratis",
	payWhatYouCan: "Betaal wat je kunt",
	soldOut: "Uitverkocht",
	lastFew: "Laatste kaarten",
	returnsOnly: "Alleen teruggegeven kaarten",
	cancelled: "Afgelast",
	postponed: "Uitgesteld",
	movedFrom: (date) => `Eerder: ${date}`,
	comingSoon: "Binnenkort",
	onSaleFrom: (date) => `In verkoop vanaf ${date}`,
	notOnSale: "Niet in verkoop",
	online: "Online",
	doors: (time) => `Deuren open ${time}`,
	ends: (time) => `Einde ${time}`,
	guests: (names) => `Met ${names}`,
	none: "Er staat op dit moment niets gepland.",
	noMatch: "Geen voorstelling voldoet.",
	count: (count) => `Voorstellingen: ${count}`,
	access: "Toegankelijkheid",
	venue: "Locatie",
	all: "Alle",
	addToCalendar: "Zet in agenda",
	addAllToCalendar: "Zet alle in agenda",
	features: {
		audioDescription: ["AD", "Audiodescriptie"],
		captions: ["ODS", "Ondertiteling voor doven en slechthorenden"],
		signLanguage: ["GT", "Gebarentaal"],
		relaxed: ["PRV", "Prikkelvriendelijk"],
		autismFriendly: ["AUT", "Autismevriendelijk"],
		dementiaFriendly: ["DEM", "Dementievriendelijk"],
		carersAndBabies: ["BABY", "Met baby"],
		wheelchair: ["RT", "Rolstoeltoegankelijk"],
		hearingLoop: ["RL", "Ringleiding"]
	}
};
export { words };

//# sourceMappingURL=nl.js.map