// src/i18n/programme/it.ts
/** Italian. */
var words = {
	search: "Cerca film, persone, paesi",
	facets: {
		day: "Giorno",
		venue: "Sala",
		strand: "Sezione",
		genre: "Genere",
		country: "Paese",
		language: "Lingua",
		access: "Accessibilità"
	},
	clear: "Togli tutti i filtri",
	sort: "Ordina per",
	orders: {
		time: "Ora",
		title: "Titolo",
		year: "Anno",
		director: "Regia"
	},
	view: "Vista",
	views: {
		list: "Elenco",
		grid: "Locandine",
		timeline: "Giorno per giorno",
		plan: "Il mio piano"
	},
	count: (shown, all) => `Film: ${shown} su ${all}`,
	none: "Nessun film risponde a tutto questo. Togli un filtro.",
	more: (count) => `Altri ${count}`,
	time: "Ora",
	planned: (screening) => `Nel mio piano: ${screening}`,
	planEmpty: "Il piano è vuoto. Aggiungi le proiezioni con il + accanto; resta su questo dispositivo.",
	added: (screening) => `Nel piano: ${screening}.`,
	removed: (screening) => `Tolto dal piano: ${screening}.`,
	notKept: "Questo browser non conserva nulla per questo sito: il piano si perde quando lasci la pagina.",
	clash: (title) => `Si sovrappone a ${title}`,
	tight: (gap, venue, need) => `Solo ${gap} min per arrivare a ${venue}; calcola ${need} min`,
	remove: (screening) => `Togli: ${screening}`,
	calendar: "File di calendario",
	print: "Stampa",
	share: "Copia il link",
	copied: "Il link a questo piano è copiato.",
	shared: "Un piano condiviso con te",
	keep: "Aggiungi al mio piano"
};
export { words };

//# sourceMappingURL=it.js.map