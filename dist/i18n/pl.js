// src/i18n/pl.ts
/** Polish. Names and titles stay in the nominative: a noun before them takes the case, or a colon ends the phrase. */
var words = {
	headings: {
		synopsis: "Opis filmu",
		awards: "Nagrody",
		trailer: "Zwiastun",
		gallery: "Kadry z filmu",
		credits: "Obsada i twórcy",
		statement: "Nota reżyserska",
		newsletter: "Newsletter"
	},
	certificate: (rating, body) => `Kategoria wiekowa: ${rating}${body ? `, ${body}` : ""}`,
	subtitles: (languages) => `Napisy: ${languages}`,
	noDialogue: "Bez dialogów",
	poster: (name) => `Plakat filmu „${name}”`,
	releaseDate: (date) => `Data premiery: ${date}`,
	roles: {
		actor: [
			"Obsada",
			"Obsada",
			"w obsadzie"
		],
		author: [
			"Scenariusz",
			"Scenariusz",
			"scenariusz"
		],
		director: [
			"Reżyseria",
			"Reżyseria",
			"reżyseria"
		],
		producer: [
			"Produkcja",
			"Produkcja",
			"produkcja"
		],
		musicBy: [
			"Muzyka",
			"Muzyka",
			"muzyka"
		],
		editor: [
			"Montaż",
			"Montaż",
			"montaż"
		],
		productionCompany: [
			"Firma producencka",
			"Firmy producenckie",
			"produkcja firmy"
		]
	},
	as: (character) => `jako ${character}`,
	more: (count) => `Więcej: ${count}`,
	stars: (mark, best) => `${mark} z ${best} gwiazdek`,
	pressQuotes: "Prasa o filmie",
	carousel: "karuzela",
	slide: "slajd",
	previous: "Wstecz",
	next: "Dalej",
	position: (index, count) => `${index} z ${count}`,
	readMore: "Czytaj dalej",
	playTrailer: "Odtwórz zwiastun",
	thirdParty: (provider) => `Film odtwarza serwis ${provider}, który dowie się wtedy o tej wizycie.`,
	watchTrailer: (site) => `Obejrzyj zwiastun w serwisie ${site}`,
	still: (index, film) => `Kadr ${index} z filmu „${film}”`,
	close: "Zamknij",
	born: (details) => `Ur. ${details}`,
	died: (details) => `Zm. ${details}`,
	newsletter: {
		invitation: (film) => film ? `Wiadomości o filmie „${film}” e-mailem` : "Wiadomości o naszych filmach e-mailem",
		email: "Adres e-mail",
		submit: "Zapisz się",
		consent: "Adres posłuży wyłącznie do wysyłki tego newslettera. W każdej chwili można zrezygnować z subskrypcji.",
		privacy: "Polityka prywatności",
		invalid: "Prosimy podać adres e-mail.",
		sending: "Wysyłanie…",
		done: "Dziękujemy. Prosimy zajrzeć do skrzynki odbiorczej: być może trzeba będzie potwierdzić subskrypcję.",
		inbox: "Jeszcze jeden krok: prosimy otworzyć wiadomość, którą wysłaliśmy, i potwierdzić.",
		sent: "Zgłoszenie zostało wysłane. Prosimy zajrzeć do skrzynki odbiorczej.",
		already: "Ten adres jest już na liście.",
		refused: (reason = "") => `Adres nie został przyjęty. ${reason}`.trim(),
		busy: "Zbyt wiele zgłoszeń. Prosimy spróbować za kilka minut.",
		offline: "Brak połączenia. Adres nadal tu jest; prosimy spróbować ponownie.",
		down: "Usługa newslettera nie odpowiada. Adres nadal tu jest; prosimy spróbować później."
	}
};
export { words };

//# sourceMappingURL=pl.js.map