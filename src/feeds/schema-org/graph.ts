import type { Report } from "../../film/diagnostic.js";
import { typesOf, values, type Node } from "../../film/node.js";
import { maximumLength } from "../../film/text.js";

/** The text of a document, or of one script element of a page. */
export interface Script {
  /** The `id` of the script element. */
  readonly id?: string;
  readonly text: string;
  /** Whether it has been cleaned already, so that a `<` in it is a `<` to be read. */
  readonly tidy?: boolean;
}

/** One JSON value of a document: a JSON file's only one, or one script block of a page. */
export interface Block {
  /** The `id` of the script element. */
  readonly id?: string | undefined;
  readonly value: unknown;
}

/** What a document says, ready to be read as films. */
export interface Graph {
  /** The document's absolute URL, against which its relative URLs are resolved. */
  readonly base?: string | undefined;
  /** Its films: block by block, those that stand highest first. */
  readonly films: readonly Node[];
  /** Whether it names events, such as screenings. */
  readonly events: boolean;
  /** What stands highest in each block, cleaned: nodes, or lists of them. */
  readonly roots: readonly unknown[];
  /**
   * Finds one film; the first when the fragment is empty.
   *
   * @param fragment The `id` of a script element, or a node's `@id`, with or without what stands before its `#`.
   */
  find(fragment: string): Node | undefined;
}

/** What a document may hold before the rest of it is left out. */
const maximumDepth = 64;
const maximumItems = 200_000;
/** What one film may hold, for it may be shown as a whole. */
const maximumOfFilm = 10_000;

/**
 * Cleans JSON-LD into a graph: nodes that share an `@id` become one node (across blocks too), nothing deeper or more than
 * the limits, no prototypes. It copies and never merges what it was given, so that `__proto__` in a document is a name like
 * any other.
 *
 * @param base The document's absolute URL.
 */
export function readGraph(
  blocks: readonly Block[],
  report: Report,
  base?: string,
): Graph {
  const identified = new Map<unknown, Record<string, unknown>>();
  const found: { node: Node; depth: number; block: number }[] = [];
  let items = 0;
  let room = Infinity;
  let events = false;
  let limited = false;

  const limit = (found: unknown): [] => {
    if (!limited) report({ path: "document", found, expected: "limit" });
    limited = true;
    return [];
  };

  const copy = (value: unknown, depth: number, block: number): unknown => {
    const isText = typeof value === "string";
    if (
      isText
        ? value.length > maximumLength
        : depth > maximumDepth || items > maximumItems || room < 0
    ) {
      limit(value);
      return isText ? value.slice(0, maximumLength) : undefined;
    }
    if (isText || typeof value !== "object" || !value) return value;
    items++;
    room--;
    if (Array.isArray(value))
      return value.flatMap((item) => {
        // A list of a million words is long, too.
        const isWord = item && typeof item !== "object";
        return isWord && (items++ > maximumItems || room-- < 0)
          ? limit(value)
          : [copy(item, depth + 1, block)];
      });
    const { "@id": id, "@list": list, "@set": set = list } = value as Node;
    if (set) return copy(set, depth + 1, block);
    const known = identified.get(id);
    const node = known ?? (Object.create(null) as Record<string, unknown>);
    if (id && typeof id === "string") identified.set(id, node);
    const type = known?.["@type"];
    const around = room;
    const types = typesOf(value as Node);
    events ||= types.some((type) => type.endsWith("Event"));
    if (types.includes("Movie")) room = maximumOfFilm;
    for (const [name, item] of Object.entries(value))
      node[name] ??= copy(item, depth + 1, block);
    room = around;
    // What is said twice is said by the first. But one thing may have several types, a page and its film.
    const further = known && (value as Node)["@type"];
    if (type && further)
      node["@type"] = [
        ...new Set(values([type, copy(further, depth + 1, block)])),
      ].slice(0, 9);
    // A listing written by hand may leave the type out: an object with a name, and nothing that says it is another thing.
    if (
      (known ? typesOf(node) : types).includes("Movie") ||
      (!depth && node["name"] && !node["@type"])
    ) {
      found.push({ node, depth, block });
    }
    return node;
  };
  const roots = blocks.map(({ value }, index) => copy(value, 0, index));

  found.sort((a, b) => a.block - b.block || a.depth - b.depth);
  return {
    base,
    roots,
    events,
    films: [...new Set(found.map(({ node }) => node))],
    find: (fragment) =>
      (fragment
        ? (found.find(({ block }) => blocks[block]?.id === fragment) ??
          found.find(
            ({ node: { "@id": id } }) =>
              id === fragment ||
              (typeof id === "string" && id.endsWith(`#${fragment}`)),
          ))
        : found[0]
      )?.node,
  };
}
