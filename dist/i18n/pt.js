// src/i18n/pt.ts
/** Portuguese, in words that Brazil uses and Portugal understands. */
var words = {
	headings: {
		synopsis: "Sinopse",
		awards: "Prêmios",
		trailer: "Trailer",
		gallery: "Fotos",
		credits: "Ficha técnica",
		statement: "Nota da direção",
		newsletter: "Newsletter"
	},
	certificate: (rating, body) => `Classificação etária: ${rating}${body ? `, ${body}` : ""}`,
	subtitles: (languages) => `Legendas: ${languages}`,
	noDialogue: "Sem diálogos",
	poster: (name) => `Cartaz do filme ${name}`,
	releaseDate: (date) => `Estreia: ${date}`,
	roles: {
		actor: [
			"Atuação",
			"Elenco",
			"com"
		],
		author: [
			"Roteiro",
			"Roteiro",
			"roteiro de"
		],
		director: [
			"Direção",
			"Direção",
			"direção de"
		],
		producer: [
			"Produção",
			"Produção",
			"produção de"
		],
		musicBy: [
			"Música",
			"Música",
			"música de"
		],
		editor: [
			"Montagem",
			"Montagem",
			"montagem de"
		],
		productionCompany: [
			"Produtora",
			"Produtoras",
			"uma produção"
		]
	},
	as: (character) => `como ${character}`,
	more: (count) => `Mais ${count}`,
	stars: (mark, best) => `${mark} de ${best} estrelas`,
	pressQuotes: "O que diz a crítica",
	carousel: "carrossel",
	slide: "slide",
	previous: "Anterior",
	next: "Seguinte",
	position: (index, count) => `${index} de ${count}`,
	readMore: "Ler mais",
	playTrailer: "Reproduzir o trailer",
	thirdParty: (provider) => `O vídeo é reproduzido por ${provider}, que assim terá conhecimento da visita.`,
	watchTrailer: (site) => `Ver o trailer em ${site}`,
	still: (index, film) => `Foto ${index} do filme ${film}`,
	close: "Fechar",
	born: (details) => `Nascimento: ${details}`,
	died: (details) => `Falecimento: ${details}`,
	newsletter: {
		invitation: (film) => film ? `Novidades do filme ${film} por e-mail` : "Novidades dos nossos filmes por e-mail",
		email: "Endereço de e-mail",
		submit: "Inscrever-se",
		consent: "O endereço será usado apenas para esta newsletter. É possível cancelar a inscrição a qualquer momento.",
		privacy: "Aviso de privacidade",
		invalid: "Por favor, informe um endereço de e-mail.",
		sending: "Enviando…",
		done: "Agradecemos a inscrição. Verifique a caixa de entrada: talvez seja preciso confirmá-la.",
		inbox: "Falta pouco: abra o e-mail que enviamos e confirme.",
		sent: "A solicitação foi enviada. Verifique a caixa de entrada.",
		already: "Este endereço já está na lista.",
		refused: (reason = "") => `O endereço não foi aceito. ${reason}`.trim(),
		busy: "Solicitações demais. Tente novamente em alguns minutos.",
		offline: "Sem conexão. O endereço continua aqui; tente novamente.",
		down: "O serviço de newsletter não responde. O endereço continua aqui; tente mais tarde."
	}
};
export { words };

//# sourceMappingURL=pt.js.map