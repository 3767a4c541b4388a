/** A tag without its region and script: `es` of `es-BO`. */
export declare const baseLang: (tag: string) => string;
/** Whether two BCP 47 tags name the same language, whatever their regions: `es` and `es-BO`. */
export declare const sameLanguage: (a: string, b: string) => boolean;
/**
 * A language tag that `Intl` takes. The host page wrote the `lang` and it need not be one.
 *
 * @returns The tag in its standard spelling, or `en`.
 */
export declare const validLang: (lang: string) => string;
