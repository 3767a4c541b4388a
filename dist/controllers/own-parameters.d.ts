/**
 * What a visitor has chosen, in the page's address: query parameters with a prefix of the element's own, such as
 * `programme.day=2026-06-05`. Other parameters stay as they are, to the byte, for they are the site's.
 */
/** Names and values, in order; a name may stand there more than once. */
export type Pairs = readonly (readonly [name: string, value: string])[];
/** The element's parameters, without the prefix. */
export declare const readPairs: (search: string, prefix: string) => Pairs;
/** The query with these parameters instead of the element's earlier ones, with its `?`; empty when there are none. */
export declare function writePairs(search: string, prefix: string, pairs: Pairs): string;
