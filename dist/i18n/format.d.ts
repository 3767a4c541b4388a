/** What `make` has made of a language before. */
export declare const keep: <T>(key: string, lang: string, make: (langs: readonly string[]) => T) => T;
/**
 * A running time.
 *
 * @param minutes Whole minutes.
 * @param display `short` as a listing prints it ("1h 25min"), `long` as it is spoken ("1 hour, 25 minutes").
 */
export declare function formatDuration(minutes: number, lang: string, display?: "short" | "long"): string;
/** A list: with "and" (`conjunction`), or with commas alone where the language does so (`unit`). */
export declare const formatList: (items: readonly string[], lang: string, type?: Intl.ListFormatType) => string;
/** What stands between the names of a list that has no "and" before the last. */
export declare const separator: (lang: string) => string;
/** A language tag or country code as a name; what is no code is a name already. */
export declare const formatName: (code: string, lang: string, type: "language" | "region") => string;
/** While a listing is on its way: the first formatter of a page, of whatever kind, takes as long as the rest of a card. */
export declare const warmUp: () => void;
/** A day ("12 May 2026"), month or year, as precisely as it is known. ISO 8601, without a time: no zone can move it. */
export declare const formatDate: (date: string, lang: string) => string;
/** A name at the head of a line, where Spanish and others would have it small: "Español". */
export declare const capitalise: (text: string, lang: string) => string;
