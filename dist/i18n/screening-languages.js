import { ownWords } from "./own-words.js";
// src/i18n/screening-languages.ts
/** What is said of screenings, see `ownWords`. */
var { words: screeningWords, load: loadScreeningWords } = ownWords({
	en: () => import("./screenings/en.js"),
	es: () => import("./screenings/es.js"),
	fr: () => import("./screenings/fr.js"),
	de: () => import("./screenings/de.js"),
	it: () => import("./screenings/it.js"),
	pt: () => import("./screenings/pt.js"),
	nl: () => import("./screenings/nl.js"),
	pl: () => import("./screenings/pl.js"),
	cy: () => import("./screenings/cy.js"),
	ar: () => import("./screenings/ar.js"),
	ja: () => import("./screenings/ja.js")
});
export { loadScreeningWords, screeningWords };

//# sourceMappingURL=screening-languages.js.map