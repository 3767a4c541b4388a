import type { Text } from "./film.js";
/** Whether two BCP 47 tags name the same language, whatever their regions: `es` and `es-BO`. */
export declare const sameLanguage: (a: string, b: string) => boolean;
/**
 * The texts of a property in the best language there is: the language asked for, in the same region if there is a
 * choice; else those whose language is not said; else the first language that occurs.
 *
 * @param lang The BCP 47 tag of the element's language.
 */
export declare function readTexts(value: unknown, lang: string): readonly Text[];
/** The first of `readTexts`, where one that is in the language asked for goes before one that does not say. */
export declare function readText(value: unknown, lang: string): Text | undefined;
