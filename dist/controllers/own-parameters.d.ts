/**
 * What a visitor has chosen, in the page's address: query parameters with a prefix of the element's own, such as
 * `programme.day=2026-06-05`. Other parameters stay as they are, to the byte, for they are the site's.
 */
/** Names and values, in order; a name may stand there more than once. */
export type Pairs = readonly (readonly [name: string, value: string])[];
/** A query's parameters as they are written: the element's own, or all others. */
export declare const divide: (search: string, prefix: string, own: boolean) => readonly string[];
/** The element's parameters, without the prefix. */
export declare const readPairs: (search: string, prefix: string) => Pairs;
