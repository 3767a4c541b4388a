// src/i18n/screenings/pt.ts
/** Portuguese. */
var words = {
	heading: "Sessões",
	today: "Hoje",
	tomorrow: "Amanhã",
	book: "Bilhetes",
	from: (price) => `desde ${price}`,
	free: "Entrada livre",
	payWhatYouCan: "Pague o que puder",
	soldOut: "Esgotado",
	lastFew: "Últimos lugares",
	returnsOnly: "Só desistências",
	cancelled: "Cancelada",
	postponed: "Adiada",
	movedFrom: (date) => `Antes: ${date}`,
	comingSoon: "Brevemente",
	onSaleFrom: (date) => `À venda a partir de: ${date}`,
	notOnSale: "Sem venda",
	online: "Online",
	doors: (time) => `Abertura de portas: ${time}`,
	ends: (time) => `Fim: ${time}`,
	guests: (names) => `Com ${names}`,
	none: "De momento não há nada programado.",
	noMatch: "Nenhuma sessão corresponde.",
	count: (count) => `Sessões: ${count}`,
	access: "Acessibilidade",
	venue: "Sala",
	all: "Todas",
	addToCalendar: "Adicionar ao calendário",
	addAllToCalendar: "Adicionar todas ao calendário",
	features: {
		audioDescription: ["AD", "Audiodescrição"],
		captions: ["LSE", "Legendas para surdos e ensurdecidos"],
		signLanguage: ["LG", "Língua gestual"],
		relaxed: ["REL", "Sessão descontraída"],
		autismFriendly: ["AUT", "Adaptada a pessoas autistas"],
		dementiaFriendly: ["DEM", "Adaptada a pessoas com demência"],
		carersAndBabies: ["BEB", "Com bebés"],
		wheelchair: ["CR", "Acesso em cadeira de rodas"],
		hearingLoop: ["AI", "Anel de indução"]
	}
};
export { words };

//# sourceMappingURL=pt.js.map