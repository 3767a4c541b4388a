import type { Text } from "./film.js";
/**
 * The texts of a property in the best language there is: the language asked for, in the same region if there is a
 * choice; else those whose language is not said; else the first language that occurs. Texts without a language go with
 * any, but behind.
 *
 * @param lang The BCP 47 tag of the element's language.
 * @param most How long each may be, in UTF-16 code units, before it is cut.
 */
export declare function readTexts(value: unknown, lang: string, most?: number): readonly Text[];
