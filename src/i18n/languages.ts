import { words as english } from "./en.js";
import type { Words } from "./words.js";

/**
 * The languages besides English, each a module that is fetched when an element needs it. A new language is one module
 * and one line here.
 */
const modules: Record<string, () => Promise<{ words: Words }>> = {
  es: () => import("./es.js"),
};

const loaded = new Map<string, Words>([["en", english]]);
const pending = new Map<string, Promise<void>>();

const base = (lang: string): string => lang.toLowerCase().split("-")[0] ?? "";

/** The words of a language, or English as long as they are not there or there are none. */
export const wordsFor = (lang: string): Words =>
  loaded.get(base(lang)) ?? english;

/**
 * Fetches a language, once however often it is asked for. A failure is not kept.
 *
 * @returns Undefined when there is nothing to wait for; else a promise for when the words have come, or will not. Never
 * rejects.
 */
export function loadWords(lang: string): Promise<void> | undefined {
  const key = base(lang);
  if (loaded.has(key) || !Object.hasOwn(modules, key)) return undefined;
  let promise = pending.get(key);
  if (!promise) {
    promise = modules[key]?.().then(
      ({ words }) => void loaded.set(key, words),
      () => void pending.delete(key),
    );
    if (promise) pending.set(key, promise);
  }
  return promise;
}
