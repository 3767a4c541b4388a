/**
 * What a visitor has chosen, in the page's address: query parameters with a prefix of the element's own, such as
 * `programme.day=2026-06-05`. Other parameters stay as they are, to the byte, for they are the site's.
 */

/** Names and values, in order; a name may stand there more than once. */
export type Pairs = readonly (readonly [name: string, value: string])[];

const divide = (search: string): readonly string[] =>
  search.replace(/^\?/, "").split("&").filter(Boolean);

/** Whether a parameter, as it is written, is the element's own. */
const isOwn =
  (prefix: string) =>
  (parameter: string): boolean =>
    !![...new URLSearchParams(parameter).keys()][0]?.startsWith(`${prefix}.`);

/** The element's parameters, without the prefix. */
export const readPairs = (search: string, prefix: string): Pairs =>
  [...new URLSearchParams(divide(search).filter(isOwn(prefix)).join("&"))].map(
    ([name, value]) => [name.slice(prefix.length + 1), value],
  );

/** The query with these parameters instead of the element's earlier ones, with its `?`; empty when there are none. */
export function writePairs(
  search: string,
  prefix: string,
  pairs: Pairs,
): string {
  const own = new URLSearchParams(
    pairs.map(([name, value]) => [`${prefix}.${name}`, value]),
  );
  const all = [
    ...divide(search).filter((parameter) => !isOwn(prefix)(parameter)),
    ...divide(String(own)),
  ];
  return all.length ? `?${all.join("&")}` : "";
}
