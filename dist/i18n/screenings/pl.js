// src/i18n/screenings/pl.ts
/** Polish. */
var words = {
	heading: "Seanse",
	today: "Dziś",
	tomorrow: "Jutro",
	book: "Bilety",
	from: (price) => `od ${price}`,
	free: "Wstęp wolny",
	payWhatYouCan: "Płacisz, ile możesz",
	soldOut: "Wyprzedane",
	lastFew: "Ostatnie bilety",
	returnsOnly: "Tylko zwroty",
	cancelled: "Odwołany",
	postponed: "Przełożony",
	movedFrom: (date) => `Wcześniej: ${date}`,
	comingSoon: "Wkrótce",
	onSaleFrom: (date) => `Sprzedaż od: ${date}`,
	notOnSale: "Nie w sprzedaży",
	online: "Online",
	doors: (time) => `Otwarcie drzwi: ${time}`,
	ends: (time) => `Koniec: ${time}`,
	guests: (names) => `Goście: ${names}`,
	none: "Obecnie nic nie zaplanowano.",
	noMatch: "Żaden seans nie pasuje.",
	count: (count) => `Seanse: ${count}`,
	access: "Dostępność",
	venue: "Miejsce",
	all: "Wszystkie",
	addToCalendar: "Dodaj do kalendarza",
	addAllToCalendar: "Dodaj wszystkie do kalendarza",
	features: {
		audioDescription: ["AD", "Audiodeskrypcja"],
		captions: ["NG", "Napisy dla niesłyszących"],
		signLanguage: ["PJM", "Język migowy"],
		relaxed: ["REL", "Seans przyjazny sensorycznie"],
		autismFriendly: ["AUT", "Dla osób w spektrum autyzmu"],
		dementiaFriendly: ["DEM", "Dla osób z demencją"],
		carersAndBabies: ["BOB", "Z małym dzieckiem"],
		wheelchair: ["WÓZ", "Dostępne na wózku"],
		hearingLoop: ["PI", "Pętla indukcyjna"]
	}
};
export { words };

//# sourceMappingURL=pl.js.map