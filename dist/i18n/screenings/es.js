// src/i18n/screenings/es.ts
/** Spanish. */
var words = {
	heading: "Sesiones",
	today: "Hoy",
	tomorrow: "Mañana",
	book: "Comprar entradas",
	from: (price) => `desde ${price}`,
	free: "Entrada libre",
	payWhatYouCan: "Pague lo que pueda",
	soldOut: "Entradas agotadas",
	lastFew: "Últimas entradas",
	returnsOnly: "Solo devoluciones",
	cancelled: "Cancelada",
	postponed: "Aplazada",
	movedFrom: (date) => `Antes: ${date}`,
	comingSoon: "Próximamente",
	onSaleFrom: (date) => `A la venta desde: ${date}`,
	notOnSale: "No está a la venta",
	online: "En línea",
	doors: (time) => `Apertura de puertas: ${time}`,
	ends: (time) => `Fin: ${time}`,
	guests: (names) => `Con ${names}`,
	none: "No hay nada programado por el momento.",
	noMatch: "Ninguna sesión coincide.",
	count: (count) => `Sesiones: ${count}`,
	access: "Accesibilidad",
	venue: "Sala",
	all: "Todas",
	addToCalendar: "Añadir al calendario",
	addAllToCalendar: "Añadir todas al calendario",
	features: {
		audioDescription: ["AD", "Audiodescripción"],
		captions: ["SPS", "Subtítulos para personas sordas"],
		signLanguage: ["LS", "Lengua de signos"],
		relaxed: ["REL", "Sesión relajada"],
		autismFriendly: ["TEA", "Apta para personas con autismo"],
		dementiaFriendly: ["DEM", "Apta para personas con demencia"],
		carersAndBabies: ["BEB", "Con bebés"],
		wheelchair: ["SR", "Acceso en silla de ruedas"],
		hearingLoop: ["BM", "Bucle magnético"]
	}
};
export { words };

//# sourceMappingURL=es.js.map