// src/i18n/programme/nl.ts
/** Dutch. */
var words = {
	search: "Zoek films, namen, landen",
	facets: {
		day: "Dag",
		venue: "Zaal",
		strand: "Programma",
		genre: "Soort",
		country: "Land",
		language: "Taal",
		access: "Toegankelijkheid"
	},
	clear: "Alle filters wissen",
	sort: "Sorteren op",
	orders: {
		time: "Tijd",
		title: "Titel",
		year: "Jaar",
		director: "Regie"
	},
	view: "Weergave",
	views: {
		list: "Lijst",
		grid: "Affiches",
		timeline: "Dag voor dag",
		plan: "Mijn plan"
	},
	count: (shown, all) => `Films: ${shown} van ${all}`,
	none: "Geen film voldoet aan dit alles. Haal een filter weg.",
	more: (count) => `Nog ${count}`,
	time: "Tijd",
	planned: (screening) => `In mijn plan: ${screening}`,
	planEmpty: "Uw plan is leeg. Voeg voorstellingen toe met de + ernaast; het blijft op dit apparaat.",
	added: (screening) => `In uw plan: ${screening}.`,
	removed: (screening) => `Uit uw plan: ${screening}.`,
	notKept: "Deze browser bewaart niets voor deze site: het plan is weg als u de pagina verlaat.",
	clash: (title) => `Overlapt met ${title}`,
	tight: (gap, venue, need) => `Maar ${gap} min om bij ${venue} te komen; reken op ${need} min`,
	remove: (screening) => `Verwijderen: ${screening}`,
	calendar: "Agendabestand",
	print: "Afdrukken",
	share: "Link kopiëren",
	copied: "De link naar dit plan is gekopieerd.",
	shared: "Een plan dat met u is gedeeld",
	keep: "In mijn plan opnemen"
};
export { words };

//# sourceMappingURL=nl.js.map