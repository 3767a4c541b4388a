import { baseLang } from "../film/lang.js";
import type { ProgrammeWords } from "./programme-words.js";

const modules: Readonly<
  Record<string, (() => Promise<{ words: ProgrammeWords }>) | undefined>
> = {
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
};

const loaded = new Map<string, ProgrammeWords>();

/** The language that has words: that of a page, else English. */
const keyOf = (lang: string): string =>
  modules[baseLang(lang)] ? baseLang(lang) : "en";

/** The words of a language, or English where there are none; undefined as long as they are not there. */
export const programmeWords = (lang: string): ProgrammeWords | undefined =>
  loaded.get(keyOf(lang));

/**
 * Fetches the words of a language, or English where there are none. A failure is not kept.
 *
 * @returns Undefined when they are there; else a promise for when they have come. Rejects when they cannot be had.
 */
export function loadProgrammeWords(lang: string): Promise<unknown> | undefined {
  const key = keyOf(lang);
  return loaded.has(key)
    ? undefined
    : modules[key]!().then(({ words }) => loaded.set(key, words));
}
