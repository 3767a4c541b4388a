// src/i18n/programme/pt.ts
/** Portuguese. */
var words = {
	search: "Procurar filmes, pessoas, países",
	facets: {
		day: "Dia",
		venue: "Sala",
		strand: "Secção",
		genre: "Género",
		country: "País",
		language: "Língua",
		access: "Acessibilidade"
	},
	clear: "Limpar todos os filtros",
	sort: "Ordenar por",
	orders: {
		time: "Hora",
		title: "Título",
		year: "Ano",
		director: "Realização"
	},
	view: "Vista",
	views: {
		list: "Lista",
		grid: "Cartazes",
		timeline: "Dia a dia",
		plan: "O meu plano"
	},
	count: (shown, all) => `Filmes: ${shown} de ${all}`,
	none: "Nenhum filme corresponde a tudo isto. Retire um filtro.",
	more: (count) => `Mais ${count}`,
	time: "Hora",
	planned: (screening) => `No meu plano: ${screening}`,
	planEmpty: "O seu plano está vazio. Junte sessões com o + ao lado delas; fica neste dispositivo.",
	added: (screening) => `No seu plano: ${screening}.`,
	removed: (screening) => `Fora do seu plano: ${screening}.`,
	notKept: "Este navegador não guarda nada deste sítio: o plano perde-se ao sair da página.",
	clash: (title) => `Coincide com ${title}`,
	tight: (gap, venue, need) => `Só ${gap} min para chegar a ${venue}; conte com ${need} min`,
	remove: (screening) => `Retirar: ${screening}`,
	calendar: "Ficheiro de calendário",
	print: "Imprimir",
	share: "Copiar ligação",
	copied: "A ligação para este plano está copiada.",
	shared: "Um plano partilhado consigo",
	keep: "Juntar ao meu plano"
};
export { words };

//# sourceMappingURL=pt.js.map