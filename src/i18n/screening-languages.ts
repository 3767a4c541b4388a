import { ownWords } from "./own-words.js";
import type { ScreeningWords } from "./screening-words.js";

/** What is said of screenings, see `ownWords`. */
export const { words: screeningWords, load: loadScreeningWords } =
  ownWords<ScreeningWords>({
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
    ja: () => import("./screenings/ja.js"),
  });
