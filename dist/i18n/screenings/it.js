// src/i18n/screenings/it.ts
/** Italian. */
var words = {
	heading: "Proiezioni",
	today: "Oggi",
	tomorrow: "Domani",
	book: "Biglietti",
	from: (price) => `da ${price}`,
	free: "Ingresso libero",
	payWhatYouCan: "Offerta libera",
	soldOut: "Esaurito",
	lastFew: "Ultimi posti",
	returnsOnly: "Solo in caso di rinunce",
	cancelled: "Annullata",
	postponed: "Rinviata",
	movedFrom: (date) => `In precedenza: ${date}`,
	comingSoon: "Prossimamente",
	onSaleFrom: (date) => `In vendita da: ${date}`,
	notOnSale: "Non in vendita",
	online: "Online",
	doors: (time) => `Apertura porte: ${time}`,
	ends: (time) => `Fine: ${time}`,
	guests: (names) => `Con ${names}`,
	none: "Al momento non è in programma nulla.",
	noMatch: "Nessuna proiezione corrisponde.",
	count: (count) => `Proiezioni: ${count}`,
	access: "Accessibilità",
	venue: "Sala",
	all: "Tutte",
	addToCalendar: "Aggiungi al calendario",
	addAllToCalendar: "Aggiungi tutte al calendario",
	features: {
		audioDescription: ["AD", "Audiodescrizione"],
		captions: ["SNU", "Sottotitoli per non udenti"],
		signLanguage: ["LIS", "Lingua dei segni"],
		relaxed: ["REL", "Proiezione rilassata"],
		autismFriendly: ["AUT", "Adatta alle persone autistiche"],
		dementiaFriendly: ["DEM", "Adatta alle persone con demenza"],
		carersAndBabies: ["BEB", "Con neonati"],
		wheelchair: ["SR", "Accesso in sedia a rotelle"],
		hearingLoop: ["IND", "Impianto a induzione"]
	}
};
export { words };

//# sourceMappingURL=it.js.map