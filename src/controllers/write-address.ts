/** Puts what a visitor has chosen into the page's address. */
import type { divide as Divide, Pairs } from "./own-parameters.js";

/** How long a visitor is given to type on, in milliseconds. Safari takes a hundred changes of the address in half a minute. */
const pause = 300;

/** What it needs of the element. */
export interface AddressKit {
  /** Of the element's own parameters. */
  readonly prefix: string;
  /** Of `own-parameters.ts`. */
  readonly divide: typeof Divide;
}

/** The query with these parameters instead of the element's earlier ones, with its `?`; empty when there are none. */
export function writePairs(
  search: string,
  { prefix, divide }: AddressKit,
  pairs: Pairs,
): string {
  const own = new URLSearchParams(
    pairs.map(([name, value]) => [`${prefix}.${name}`, value]),
  );
  const all = [...divide(search, prefix, false), String(own)].filter(Boolean);
  return all.length ? `?${all.join("&")}` : "";
}

/** The page's address with these parameters instead of those of now. */
export function hrefWith(kit: AddressKit, pairs: Pairs): string {
  const { search, href } = location;
  const url = new URL(href);
  url.search = writePairs(search, kit, pairs);
  return url.href;
}

/** What has been left for a moment. */
let late:
  | {
      readonly prefix: string;
      readonly put: () => void;
      readonly timer: ReturnType<typeof setTimeout>;
    }
  | undefined;

/** Writes at once what has been left for a moment. */
export function flush(): void {
  clearTimeout(late?.timer);
  const { put } = late ?? {};
  late = undefined;
  put?.();
}

/**
 * Puts parameters into the address. The entry of the history keeps what a router has put there; where the page may not
 * change its address, nothing happens.
 *
 * @param typing Whether more of it is likely to come: then it is written in a moment, and is no step to go back to.
 */
export function write(kit: AddressKit, pairs: Pairs, typing: boolean): void {
  const { prefix } = kit;
  // What another element has left goes first, for the address of that moment is the one that it changes.
  if (late?.prefix === prefix) clearTimeout(late.timer);
  else flush();
  late = undefined;
  const put = (): void => {
    const href = hrefWith(kit, pairs);
    if (href === location.href) return;
    try {
      history[typing ? "replaceState" : "pushState"](history.state, "", href);
    } catch {
      // A frame without an address of its own, or too many changes: it is shown all the same.
    }
  };
  if (typing) late = { prefix, put, timer: setTimeout(flush, pause) };
  else put();
}
