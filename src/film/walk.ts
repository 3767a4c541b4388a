import { isNode, typesOf, type Node } from "./node.js";

/** A node of a document, and how it was come to. */
export interface Visit {
  readonly node: Node;
  readonly types: readonly string[];
  readonly isEvent: boolean;
  readonly isFilm: boolean;
  /** Whether it is what other events belong to. */
  holds: boolean;
  /** The film, the event or, if that lists it as an `event`, the place that it stands in. */
  owner: Visit | undefined;
  /** By which property of that. */
  readonly via: string;
  readonly from: Visit | undefined;
  readonly key: string;
  readonly index: number | undefined;
}

const isEvent = (type: string): boolean =>
  /(?:Event|EventSeries|Festival)$/.test(type);
/** Lists and what has no type are not what something belongs to. */
const isList = (type: string): boolean => /List(?:Item)?$/.test(type);
const listsEvents = /^events?$/;

/** Where a node stands, as a path of property names. */
export function pathOf(visit: Visit): string {
  let path = "";
  for (let next: Visit | undefined = visit; next; next = next.from) {
    const place =
      next.key + (next.index === undefined ? "" : `[${next.index}]`);
    path = place + (place && path && !path.startsWith("[") ? "." : "") + path;
  }
  return path;
}

/** Finds the films and events of a document, those that stand highest first, each once. */
export function walk(roots: readonly unknown[]): {
  readonly films: readonly Visit[];
  readonly events: readonly Visit[];
  readonly visits: ReadonlyMap<unknown, Visit>;
} {
  const visits = new Map<unknown, Visit>();
  const queue: Visit[] = [];

  const meet = (
    value: unknown,
    key: string,
    from?: Visit,
    index?: number,
  ): void => {
    if (Array.isArray(value)) {
      value.forEach((item, place) => meet(item, key, from, place));
      return;
    }
    if (!isNode(value)) return;
    const through = from?.types.every(isList);
    const around = through ? from?.owner : from;
    const via = from && through ? from.via : key;
    const owner =
      around &&
      via !== "superEvent" &&
      (around.isEvent || around.isFilm || listsEvents.test(via))
        ? around
        : undefined;
    let visit = visits.get(value);
    if (visit) visit.owner ??= owner;
    else {
      const types = typesOf(value);
      visit = {
        node: value,
        types,
        isEvent: types.some(isEvent),
        isFilm: types.includes("Movie"),
        holds: false,
        owner,
        via,
        from,
        key,
        index,
      };
      visits.set(value, visit);
      queue.push(visit);
    }
    if (!visit.isEvent) return;
    if (via === "superEvent") visit.holds = true;
    else if (owner?.isEvent) owner.holds = true;
  };

  meet(roots, "");
  // It grows while it is walked.
  for (const visit of queue)
    for (const name in visit.node) meet(visit.node[name], name, visit);
  return {
    films: queue.filter(({ isFilm }) => isFilm),
    events: queue.filter((visit) => visit.isEvent),
    visits,
  };
}
