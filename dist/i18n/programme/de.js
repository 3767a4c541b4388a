// src/i18n/programme/de.ts
/** German. */
var words = {
	search: "Filme, Personen, Länder suchen",
	facets: {
		day: "Tag",
		venue: "Kino",
		strand: "Reihe",
		genre: "Genre",
		country: "Land",
		language: "Sprache",
		access: "Barrierefreiheit"
	},
	clear: "Alle Filter aufheben",
	sort: "Sortieren nach",
	orders: {
		time: "Zeit",
		title: "Titel",
		year: "Jahr",
		director: "Regie"
	},
	view: "Ansicht",
	views: {
		list: "Liste",
		grid: "Plakate",
		timeline: "Tag für Tag",
		plan: "Mein Plan"
	},
	count: (shown, all) => `Filme: ${shown} von ${all}`,
	none: "Kein Film passt zu allem. Nehmen Sie einen Filter weg.",
	more: (count) => `${count} weitere`,
	time: "Zeit",
	planned: (screening) => `In meinem Plan: ${screening}`,
	planEmpty: "Ihr Plan ist leer. Mit dem + neben einer Vorstellung nehmen Sie sie auf; er bleibt auf diesem Gerät.",
	added: (screening) => `Im Plan: ${screening}.`,
	removed: (screening) => `Nicht mehr im Plan: ${screening}.`,
	notKept: "Dieser Browser bewahrt für diese Seite nichts auf: Der Plan ist weg, sobald Sie sie verlassen.",
	clash: (title) => `Überschneidet sich mit ${title}`,
	tight: (gap, venue, need) => `Nur ${gap} Min. bis ${venue}; rechnen Sie mit ${need} Min.`,
	remove: (screening) => `Herausnehmen: ${screening}`,
	calendar: "Kalenderdatei",
	print: "Drucken",
	share: "Link kopieren",
	copied: "Der Link zu diesem Plan ist kopiert.",
	shared: "Ein Plan, der mit Ihnen geteilt wurde",
	keep: "In meinen Plan übernehmen"
};
export { words };

//# sourceMappingURL=de.js.map