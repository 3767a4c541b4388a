/** The longest text that is taken from one field, in UTF-16 code units. */
export declare const maximumLength = 20000;
/**
 * Folds white space but for line breaks, and takes out control characters and unpaired surrogates. What has nothing in it
 * that can be seen, but joiners and marks of direction, is no text.
 */
export declare const foldText: (source: string) => string;
