import { ownWords } from "./own-words.js";
// src/i18n/programme-languages.ts
/** The words of a programme, see `ownWords`. */
var { words: programmeWords, load: loadProgrammeWords } = ownWords({
	en: () => import("./programme/en.js"),
	es: () => import("./programme/es.js"),
	fr: () => import("./programme/fr.js"),
	de: () => import("./programme/de.js"),
	it: () => import("./programme/it.js"),
	pt: () => import("./programme/pt.js"),
	nl: () => import("./programme/nl.js"),
	pl: () => import("./programme/pl.js"),
	cy: () => import("./programme/cy.js"),
	ar: () => import("./programme/ar.js"),
	ja: () => import("./programme/ja.js")
});
export { loadProgrammeWords, programmeWords };

//# sourceMappingURL=programme-languages.js.map