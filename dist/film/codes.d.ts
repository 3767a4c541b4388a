/**
 * Names of languages and countries back to their codes, so that "Spanish", "español" and "es" are one thing and each page
 * shows it in its own words. The names are the engine's own (CLDR, by `Intl.DisplayNames`): no table travels.
 */
type Kind = "language" | "region";
/**
 * Finds the code for a language or country.
 *
 * @param value A code (`es`, `es-419`, `BO`), or a name in English or in `lang` (`Spanish`, `español`).
 * @param lang The language of the page, a tag that `Intl` takes.
 * @returns The code, or the value itself when it is not recognised.
 */
export declare function codeFor(kind: Kind, value: string, lang: string): string;
export {};
