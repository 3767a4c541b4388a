import { baseLang } from "../film/lang.js";
import { words as english } from "./en-card.js";
import type { CardWords, Words } from "./words.js";

/**
 * The languages besides English, each a module that is fetched when an element needs it. A new language is one module
 * and one line here.
 */
const modules: Readonly<
  Record<string, (() => Promise<{ words: Words }>) | undefined>
> = {
  es: () => import("./es.js"),
  fr: () => import("./fr.js"),
  de: () => import("./de.js"),
  it: () => import("./it.js"),
  pt: () => import("./pt.js"),
  nl: () => import("./nl.js"),
  pl: () => import("./pl.js"),
  cy: () => import("./cy.js"),
  ar: () => import("./ar.js"),
  ja: () => import("./ja.js"),
};

const loaded = new Map<string, Words>();

/**
 * The language that an element speaks on a page in `lang`: that one if its words are there, else English. Dates and lists
 * are in it too, for a sentence is in one language.
 */
export const spokenLang = (lang: string): string =>
  baseLang(lang) === "en" || loaded.has(baseLang(lang)) ? lang : "en";

/**
 * The words of a language, or English as long as they are not there or there are none.
 *
 * @param spoken The English words that whoever asks has, if they are more than a card's.
 */
export function wordsFor(lang: string): CardWords;
export function wordsFor<W extends CardWords>(lang: string, spoken: W): W;
export function wordsFor(lang: string, spoken = english): CardWords {
  return loaded.get(baseLang(lang)) ?? spoken;
}

/**
 * Fetches the words of a language. A module is fetched once however often it is asked for; a failure is not kept.
 *
 * @param lang A BCP 47 tag in its standard spelling.
 * @returns Undefined when there is nothing to wait for; else a promise for when the words have come, or will not. Never
 * rejects.
 */
export function loadWords(lang: string): Promise<unknown> | undefined {
  const key = baseLang(lang);
  return loaded.has(key)
    ? undefined
    : modules[key]?.().then(
        ({ words }) => loaded.set(key, words),
        () => undefined,
      );
}
