/** A tag without its region and script: `es` of `es-BO`. */
export const baseLang = (tag: string): string =>
  tag.replace(/-.*/s, "").toLowerCase();

/** Whether two BCP 47 tags name the same language, whatever their regions: `es` and `es-BO`. */
export const sameLanguage = (a: string, b: string): boolean =>
  baseLang(a) === baseLang(b);

/** A thousand elements of a page ask for the same one. */
const known = new Map<string, string>();

/**
 * A language tag that `Intl` takes. The host page wrote the `lang` and it need not be one.
 *
 * @returns The tag in its standard spelling, or `en`.
 */
export const validLang = (lang: string): string => {
  try {
    if (!known.has(lang)) known.set(lang, new Intl.Locale(lang).toString());
    return known.get(lang)!;
  } catch {
    return "en";
  }
};
