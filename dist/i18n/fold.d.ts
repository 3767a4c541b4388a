/**
 * Texts as a reader compares them: without case, diacritics and punctuation, and titles without their leading article.
 */
/** Words in small letters of the alphabet's own, with one space between: `Amélie & Zoë` is `amelie zoe`. */
export declare const fold: (text: string) => string;
/** The folded words of some texts, each with a space before it. Words with a joint stand there with and without it. */
export declare const foldAll: (texts: readonly string[]) => string;
/**
 * A title as the alphabet has it: `The Great Movement` stands under G, `L’Atalante` in French under A.
 *
 * @param lang The title's language, a BCP 47 tag; without one an article of any language is one.
 */
export declare const withoutArticle: (title: string, lang?: string) => string;
/**
 * Looks for what a visitor types.
 *
 * @returns Whether each word of it begins a word of a text that `foldAll` has made; undefined when nothing is asked for.
 */
export declare function finder(query: string): ((folded: string) => boolean) | undefined;
