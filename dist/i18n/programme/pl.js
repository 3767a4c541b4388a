// src/i18n/programme/pl.ts
/** Polish. */
var words = {
	search: "Szukaj filmów, osób, krajów",
	facets: {
		day: "Dzień",
		venue: "Kino",
		strand: "Sekcja",
		genre: "Gatunek",
		country: "Kraj",
		language: "Język",
		access: "Dostępność"
	},
	clear: "Usuń wszystkie filtry",
	sort: "Sortuj według",
	orders: {
		time: "Godzina",
		title: "Tytuł",
		year: "Rok",
		director: "Reżyseria"
	},
	view: "Widok",
	views: {
		list: "Lista",
		grid: "Plakaty",
		timeline: "Dzień po dniu",
		plan: "Mój plan"
	},
	count: (shown, all) => `Filmy: ${shown} z ${all}`,
	none: "Żaden film nie spełnia wszystkich warunków. Usuń któryś filtr.",
	more: (count) => `Jeszcze ${count}`,
	time: "Godzina",
	planned: (screening) => `W moim planie: ${screening}`,
	planEmpty: "Plan jest pusty. Dodawaj seanse znakiem + obok nich; pozostaje na tym urządzeniu.",
	added: (screening) => `W planie: ${screening}.`,
	removed: (screening) => `Usunięto z planu: ${screening}.`,
	notKept: "Ta przeglądarka niczego nie zachowuje dla tej strony: plan zniknie po jej opuszczeniu.",
	clash: (title) => `Pokrywa się z: ${title}`,
	tight: (gap, venue, need) => `Tylko ${gap} min na dojście: ${venue}; potrzeba ${need} min`,
	remove: (screening) => `Usuń: ${screening}`,
	calendar: "Plik kalendarza",
	print: "Drukuj",
	share: "Kopiuj link",
	copied: "Link do tego planu został skopiowany.",
	shared: "Plan, który ktoś ci udostępnił",
	keep: "Dodaj do mojego planu"
};
export { words };

//# sourceMappingURL=pl.js.map