/** The longest text that is taken from one field, in UTF-16 code units. */
export declare const maximumLength = 20000;
/**
 * Cleans a text of a listing: tags go (a paragraph's end and `<br>` become line breaks), character references become
 * characters, control characters and unpaired surrogates go, white space is folded, and what is left is trimmed.
 *
 * The result is text, never markup: a `<` that was escaped in the listing is a `<` to be read.
 */
export declare const cleanText: (source: string) => string;
