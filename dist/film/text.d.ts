/** The longest text that is taken from one field, in UTF-16 code units. */
export declare const maximumLength = 20000;
/** The longest text that is no prose, such as a title: one word of 20,000 letters keeps an engine busy for a second. */
export declare const maximumLine = 2000;
/**
 * Folds white space but for line breaks, and takes out control characters and unpaired surrogates. What has nothing in it
 * that can be seen, but joiners and marks of direction, is no text.
 */
export declare const foldText: (source: string) => string;
