import { excerpt, type Report } from "../../film/diagnostic.js";
import { isNode, typesOf, values, type Node } from "../../film/node.js";
import { maximumLength } from "../../film/text.js";

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
  /** Its films, those that stand highest first. */
  readonly films: readonly Node[];
  /**
   * Finds one film.
   *
   * @param fragment The `id` of a script element, or a node's `@id`, with or without what stands before its `#`.
   */
  find(fragment: string): Node | undefined;
}

/** What a document may hold before the rest of it is left out. */
const maximumDepth = 64;
const maximumItems = 10_000;

const schemaOrg = /^https?:\/\/(?:www\.)?schema\.org\/?#?$/;

type Draft = Record<string, unknown>;

/**
 * Cleans JSON-LD into a graph: property names and types without prefix, nodes that share an `@id` become one node (across
 * blocks too), nothing deeper or more than the limits, no prototypes. It copies and never merges what it was given, so that
 * `__proto__` in a document is a name like any other.
 *
 * @param base The document's absolute URL.
 */
export function readGraph(
  blocks: readonly Block[],
  report: Report,
  base?: string,
): Graph {
  const identified = new Map<string, Draft>();
  const found: { node: Node; depth: number }[] = [];
  const byBlock = new Map<string, Node>();
  const prefixes = new Set(["schema", "sdo"]);
  let items = 0;
  let limit: string | undefined;

  const plain = (key: string): string => {
    const [, site, local = key] = /^(.*[/#:])([^/#:]+)$/.exec(key) ?? [];
    return !site || schemaOrg.test(site) || prefixes.has(site.slice(0, -1))
      ? local
      : key;
  };

  const readContext = (value: unknown): void => {
    for (const context of values(value)) {
      if (!isNode(context)) continue;
      for (const [prefix, target] of Object.entries(context)) {
        if (schemaOrg.test(String(target))) prefixes.add(prefix);
      }
    }
  };

  const copy = (value: unknown, depth: number): unknown => {
    if (typeof value === "string") {
      if (value.length > maximumLength) limit = "20,000 characters in a field";
      return value.slice(0, maximumLength);
    }
    if (typeof value !== "object" || value === null) return value;
    if (depth > maximumDepth || ++items > maximumItems) {
      limit = depth > maximumDepth ? "64 levels" : "10,000 items";
      return undefined;
    }
    if (Array.isArray(value)) return value.map((item) => copy(item, depth + 1));
    const source = value as Node;
    readContext(source["@context"]);
    const id = source["@id"];
    let draft: Draft | undefined;
    if (typeof id === "string" && !("@value" in source)) {
      draft = identified.get(id);
      if (!draft) identified.set(id, (draft = Object.create(null) as Draft));
    }
    draft ??= Object.create(null) as Draft;
    for (const key of Object.keys(source)) {
      if (key === "@context") continue;
      const name = plain(key);
      draft[name] ??= copy(source[key], depth + 1);
    }
    if (typesOf(draft).includes("Movie")) found.push({ node: draft, depth });
    return draft;
  };

  for (const { id, value } of blocks) {
    const before = found.length;
    const root = copy(value, 0);
    // A listing written by hand may leave the type out: an object with a name, and nothing that says it is another thing.
    if (
      found.length === before &&
      isNode(root) &&
      root["name"] &&
      !root["@type"]
    ) {
      found.push({ node: root, depth: 0 });
    }
    const first = found[before]?.node;
    if (id && first) byBlock.set(id, first);
  }
  if (limit) {
    report({
      path: "document",
      found: `more than ${limit}`,
      expected: `at most ${limit}; the rest is left out`,
    });
  }

  found.sort((a, b) => a.depth - b.depth);
  const films = [...new Set(found.map(({ node }) => node))];
  return {
    base,
    films,
    find(fragment) {
      return (
        byBlock.get(fragment) ??
        films.find((film) => {
          const id = film["@id"];
          return (
            typeof id === "string" &&
            (id === fragment || id.slice(id.indexOf("#") + 1) === fragment)
          );
        })
      );
    },
  };
}

/** What a value was, for a message about a document without a film. */
export const describe = (blocks: readonly Block[]): string =>
  blocks.length
    ? blocks
        .map(({ value }) =>
          isNode(value) && value["@type"]
            ? String(value["@type"])
            : excerpt(value),
        )
        .join(", ")
    : "no JSON-LD";
