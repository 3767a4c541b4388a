// src/i18n/programme/cy.ts
/** Welsh. */
var words = {
	search: "Chwilio ffilmiau, pobl, gwledydd",
	facets: {
		day: "Diwrnod",
		venue: "Lleoliad",
		strand: "Llinyn",
		genre: "Math o ffilm",
		country: "Gwlad",
		language: "Iaith",
		access: "Mynediad"
	},
	clear: "Clirio pob hidlydd",
	sort: "Trefnu yn ôl",
	orders: {
		time: "Amser",
		title: "Teitl",
		year: "Blwyddyn",
		director: "Cyfarwyddwr"
	},
	view: "Golwg",
	views: {
		list: "Rhestr",
		grid: "Posteri",
		timeline: "Fesul diwrnod",
		plan: "Fy nghynllun"
	},
	count: (shown, all) => `Ffilmiau: ${shown} o ${all}`,
	none: "Does dim ffilm yn cyfateb i hyn i gyd. Tynnwch hidlydd.",
	more: (count) => `${count} arall`,
	time: "Amser",
	planned: (screening) => `Yn fy nghynllun: ${screening}`,
	planEmpty: "Mae eich cynllun yn wag. Ychwanegwch ddangosiadau â’r + wrth eu hymyl; mae’n aros ar y ddyfais hon.",
	added: (screening) => `Yn eich cynllun: ${screening}.`,
	removed: (screening) => `Allan o’ch cynllun: ${screening}.`,
	notKept: "Nid yw’r porwr hwn yn cadw dim ar gyfer y safle hwn: bydd y cynllun yn diflannu pan adewch y dudalen.",
	clash: (title) => `Yn gwrthdaro â ${title}`,
	tight: (gap, venue, need) => `Dim ond ${gap} munud i gyrraedd ${venue}; caniatewch ${need} munud`,
	remove: (screening) => `Tynnu allan: ${screening}`,
	calendar: "Ffeil galendr",
	print: "Argraffu",
	share: "Copïo’r ddolen",
	copied: "Mae’r ddolen i’r cynllun hwn wedi’i chopïo.",
	shared: "Cynllun a rannwyd â chi",
	keep: "Ei roi yn fy nghynllun"
};
export { words };

//# sourceMappingURL=cy.js.map