import { typesOf, type Node } from "../film/node.js";
import { safeUrl } from "../film/safe-url.js";

/** The properties whose texts are addresses. */
const address =
  /^(@id|url|image|logo|trailer|contentUrl|embedUrl|thumbnailUrl|sameAs|target|urlTemplate)$/;

/** What of a document is copied, and how. */
export interface Copying {
  /** The address of the document. */
  readonly base: string;
  /** Whether an `@id` stays as it is: what calendars know a screening by is made of it. Else it is made absolute. */
  readonly keepsIds?: boolean;
  /** What stands for a node in the copy; undefined for what is not to be in it. */
  readonly change?: (node: Node) => Node | undefined;
}

/**
 * Makes a function that copies values of a graph, one after another into one document: what holds itself, or has been
 * copied before, and has an `@id`, is named by that. Addresses no longer depend on where the document was.
 */
export function copier({
  base,
  keepsIds = false,
  change = (node) => node,
}: Copying): (value: unknown, property?: string) => unknown {
  const written = new Set<unknown>();
  const copy = (value: unknown, property: string): unknown => {
    if (Array.isArray(value))
      return value.flatMap((item) => copy(item, property) ?? []);
    if (typeof value === "string")
      return address.test(property) &&
        !(property === "@id" && keepsIds) &&
        // "See our channel" is no trailer.
        !(property === "trailer" && /\s/.test(value.trim()))
        ? (safeUrl(value, base, "link") ?? value)
        : value;
    if (typeof value !== "object" || !value) return value;
    const node = change(value as Node);
    if (!node) return undefined;
    const { "@id": id } = node;
    // What holds itself has an `@id`, by which it is found again.
    if (id && written.has(id)) return { "@id": copy(id, "@id") };
    if (id) written.add(id);
    return Object.fromEntries(
      Object.entries(node).map(([name, item]) => [name, copy(item, name)]),
    );
  };
  return (value, property = "") => copy(value, property);
}

/**
 * A film as a page carries it: whole, in all its languages, and with addresses that do not depend on where it was.
 * `readFilm` makes the same film of it, whatever the language.
 *
 * @param node A film out of a graph; it may hold itself.
 * @param base The address of the document that it is from.
 */
export const carry = (
  node: Node,
  base: string,
  copy = copier({ base }),
): Node => ({
  "@context": "https://schema.org",
  ...(typesOf(node).includes("Movie") ? {} : { "@type": "Movie" }),
  ...(copy(node) as Node),
});

/** JSON for a script element: nothing in it ends the script or, in older readers of JavaScript, a line. */
export const toScript = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
