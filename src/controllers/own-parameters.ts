/**
 * What a visitor has chosen, in the page's address: query parameters with a prefix of the element's own, such as
 * `programme.day=2026-06-05`. Other parameters stay as they are, to the byte, for they are the site's.
 */

/** Names and values, in order; a name may stand there more than once. */
export type Pairs = readonly (readonly [name: string, value: string])[];

/** A query's parameters as they are written: the element's own, or all others. */
export const divide = (
  search: string,
  prefix: string,
  own: boolean,
): readonly string[] =>
  search
    .replace(/^\?/, "")
    .split("&")
    .filter(
      (parameter) =>
        parameter &&
        own ===
          !![...new URLSearchParams(parameter).keys()][0]?.startsWith(
            `${prefix}.`,
          ),
    );

/** The element's parameters, without the prefix. */
export const readPairs = (search: string, prefix: string): Pairs =>
  [...new URLSearchParams(divide(search, prefix, true).join("&"))].map(
    ([name, value]) => [name.slice(prefix.length + 1), value],
  );
