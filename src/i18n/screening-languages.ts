import { baseLang } from "../film/lang.js";
import type { ScreeningWords } from "./screening-words.js";

const modules: Readonly<
  Record<string, (() => Promise<{ words: ScreeningWords }>) | undefined>
> = {
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
};

const loaded = new Map<string, ScreeningWords>();

/** The language that has words: that of a page, else English. */
const keyOf = (lang: string): string =>
  modules[baseLang(lang)] ? baseLang(lang) : "en";

/** The words of a language, or English where there are none; undefined as long as they are not there. */
export const screeningWords = (lang: string): ScreeningWords | undefined =>
  loaded.get(keyOf(lang));

/**
 * Fetches the words of a language, or English where there are none. A failure is not kept.
 *
 * @returns Undefined when they are there; else a promise for when they have come. Rejects when they cannot be had.
 */
export function loadScreeningWords(lang: string): Promise<unknown> | undefined {
  const key = keyOf(lang);
  return loaded.has(key)
    ? undefined
    : modules[key]!().then(({ words }) => loaded.set(key, words));
}
