/** A tag without its region and script: `es` of `es-BO`. */
export const baseLang = (tag: string): string =>
  tag.toLowerCase().split("-")[0] ?? "";

/** Whether two BCP 47 tags name the same language, whatever their regions: `es` and `es-BO`. */
export const sameLanguage = (a: string, b: string): boolean =>
  baseLang(a) === baseLang(b);

/**
 * A language tag that `Intl` takes. The host page wrote the `lang` and it need not be one.
 *
 * @returns The tag in its standard spelling, or `en`.
 */
export const validLang = (lang: string): string => {
  try {
    return new Intl.Locale(lang).toString();
  } catch {
    return "en";
  }
};
