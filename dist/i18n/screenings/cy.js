// src/i18n/screenings/cy.ts
/** Welsh. */
var words = {
	heading: "Dangosiadau",
	today: "Heddiw",
	tomorrow: "Yfory",
	book: "Archebu",
	from: (price) => `o ${price}`,
	free: "Am ddim",
	payWhatYouCan: "Talwch beth allwch chi",
	soldOut: "Wedi gwerthu allan",
	lastFew: "Yr ychydig olaf",
	returnsOnly: "Tocynnau a ddychwelwyd yn unig",
	cancelled: "Wedi’i ganslo",
	postponed: "Wedi’i ohirio",
	movedFrom: (date) => `Yn flaenorol: ${date}`,
	comingSoon: "Yn dod yn fuan",
	onSaleFrom: (date) => `Ar werth o: ${date}`,
	notOnSale: "Ddim ar werth",
	online: "Ar-lein",
	doors: (time) => `Drysau: ${time}`,
	ends: (time) => `Gorffen: ${time}`,
	guests: (names) => `Gyda ${names}`,
	none: "Does dim wedi’i drefnu ar hyn o bryd.",
	noMatch: "Does dim dangosiad yn cyfateb.",
	count: (count) => `Dangosiadau: ${count}`,
	access: "Mynediad",
	venue: "Lleoliad",
	all: "Pob un",
	addToCalendar: "Ychwanegu at y calendr",
	addAllToCalendar: "Ychwanegu’r cyfan at y calendr",
	features: {
		audioDescription: ["SD", "Sain-ddisgrifiad"],
		captions: ["CAP", "Capsiynau i bobl fyddar a thrwm eu clyw"],
		signLanguage: ["BSL", "Iaith arwyddion"],
		relaxed: ["HAM", "Dangosiad hamddenol"],
		autismFriendly: ["AWT", "Addas i bobl awtistig"],
		dementiaFriendly: ["DEM", "Dementia-gyfeillgar"],
		carersAndBabies: ["BAB", "Gofalwyr a babanod"],
		wheelchair: ["CO", "Mynediad i gadeiriau olwyn"],
		hearingLoop: ["DC", "Dolen glyw"]
	}
};
export { words };

//# sourceMappingURL=cy.js.map