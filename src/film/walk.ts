import { isNode, typesOf, values, type Node } from "./node.js";

/** A node of a document, and how it was come to. */
export interface Visit {
  readonly node: Node;
  readonly types: readonly string[];
  readonly isEvent: boolean;
  /** Whether it is what others belong to. */
  holds: boolean;
  /** The nearest film or event that it stands in, or the place that lists it as an `event`. */
  owner: Visit | undefined;
  /** By which property of the owner. */
  via: string;
  readonly from: Visit | undefined;
  readonly key: string;
}

const isEvent = (type: string): boolean =>
  /(?:Event|EventSeries|Festival)$/.test(type);
/** Lists and what has no type are not what something belongs to. */
const isThrough = (types: readonly string[]): boolean =>
  types.every((type) => /List(?:Item)?$/.test(type));
const listsEvents = /^events?$/;

/** Where a node stands, as a path of property names. */
export function pathOf({ from, key }: Visit): string {
  let path = key;
  for (let next = from; next; next = next.from)
    path = `${next.key}${next.key && path && !path.startsWith("[") ? "." : ""}${path}`;
  return path;
}

/** Finds the films and events of a document, those that stand highest first, each once. */
export function walk(roots: readonly unknown[]): {
  readonly movies: readonly Visit[];
  readonly events: readonly Visit[];
  readonly visits: ReadonlyMap<Node, Visit>;
} {
  const seen = new Map<Node, Visit>();
  const queue: Visit[] = [];
  const meet = (
    value: unknown,
    from: Visit | undefined,
    name: string,
  ): void => {
    const all = values(value);
    all.forEach((item, index) => {
      if (!isNode(item)) return;
      const key = all.length > 1 ? `${name}[${index}]` : name;
      const passes = from && isThrough(from.types);
      let owner = passes ? from.owner : from;
      const via = passes ? from.via : name;
      if (
        via === "superEvent" ||
        !owner ||
        !(
          owner.types.includes("Movie") ||
          owner.isEvent ||
          listsEvents.test(via)
        )
      )
        owner = undefined;
      let visit = seen.get(item);
      if (!visit) {
        const types = typesOf(item);
        visit = {
          node: item,
          types,
          isEvent: types.some(isEvent),
          holds: false,
          owner,
          via,
          from,
          key,
        };
        seen.set(item, visit);
        queue.push(visit);
      } else if (!visit.owner) Object.assign(visit, { owner, via });
      if (!visit.isEvent) return;
      if (via === "superEvent") visit.holds = true;
      else if (owner?.isEvent) owner.holds = true;
    });
  };
  roots.forEach((root) => meet(root, undefined, ""));
  // Grows while it is walked.
  for (const visit of queue)
    for (const [name, value] of Object.entries(visit.node))
      if (typeof value === "object") meet(value, visit, name);
  return {
    movies: queue.filter(({ types }) => types.includes("Movie")),
    events: queue.filter((visit) => visit.isEvent),
    visits: seen,
  };
}
