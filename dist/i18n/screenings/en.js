// src/i18n/screenings/en.ts
/** English. */
var words = {
	heading: "Screenings",
	today: "Today",
	tomorrow: "Tomorrow",
	book: "Book",
	from: (price) => `from ${price}`,
	free: "Free",
	payWhatYouCan: "Pay what you can",
	soldOut: "Sold out",
	lastFew: "Last few",
	returnsOnly: "Returns only",
	cancelled: "Cancelled",
	postponed: "Postponed",
	movedFrom: (date) => `Moved from ${date}`,
	comingSoon: "Coming soon",
	onSaleFrom: (date) => `On sale from ${date}`,
	notOnSale: "Not on sale",
	online: "Online",
	doors: (time) => `Doors ${time}`,
	ends: (time) => `Ends ${time}`,
	guests: (names) => `With ${names}`,
	none: "Nothing is scheduled at the moment.",
	noMatch: "No screening matches.",
	count: (count) => `Screenings: ${count}`,
	access: "Access",
	venue: "Venue",
	all: "All",
	addToCalendar: "Add to calendar",
	addAllToCalendar: "Add all to calendar",
	features: {
		audioDescription: ["AD", "Audio description"],
		captions: ["CAP", "Captions for deaf and hard-of-hearing people"],
		signLanguage: ["BSL", "Sign language"],
		relaxed: ["REL", "Relaxed"],
		autismFriendly: ["AUT", "Autism-friendly"],
		dementiaFriendly: ["DEM", "Dementia-friendly"],
		carersAndBabies: ["C&B", "Carers and babies"],
		wheelchair: ["WA", "Wheelchair access"],
		hearingLoop: ["HL", "Hearing loop"]
	}
};
export { words };

//# sourceMappingURL=en.js.map