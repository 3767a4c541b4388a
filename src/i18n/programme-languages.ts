import { ownWords } from "./own-words.js";
import type { ProgrammeWords } from "./programme-words.js";

/** The words of a programme, see `ownWords`. */
export const { words: programmeWords, load: loadProgrammeWords } =
  ownWords<ProgrammeWords>({
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
    ja: () => import("./programme/ja.js"),
  });
