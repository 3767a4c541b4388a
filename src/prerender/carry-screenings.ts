import { isDeepStrictEqual } from "node:util";
import { isLoaded, loadDocument } from "../store/documents.js";
import type { Graph } from "../feeds/schema-org/graph.js";
import type { Node } from "../film/node.js";
import { isNode, values } from "../film/node.js";
import { readFilm } from "../film/read-film.js";
import { filmOf, readProgramme } from "../film/read-programme.js";
import type { Programme, Screening } from "../film/screening.js";
import { walk, type Visit } from "../film/walk.js";
import { carry, copier } from "./listing.js";

/** What a document says of a film, and of when it or all films run. */
interface Said {
  readonly film: object | undefined;
  /** What it is called, and its films. */
  readonly programme: Omit<Programme, "screenings">;
  readonly screenings: readonly Screening[];
  /** Those of the film alone. */
  readonly own: readonly Screening[];
}

type Found = (screening: Screening, event: Node) => void;

const report = (): void => undefined;

/** Temporal has to be there, so that it is read at once. */
const read = (graph: Graph, found?: Found): Programme =>
  readProgramme(graph.roots, {
    lang: "en",
    base: graph.base,
    report,
    ...(found && { found }),
  }) as Programme;

function say(graph: Graph, film: Node | undefined): Said {
  const programme = read(graph);
  const { screenings, ...rest } = programme;
  const work = film && filmOf(programme, film);
  const { potentialAction: _, ...facts } = film
    ? readFilm(film, { lang: "en", base: graph.base, report })
    : { potentialAction: undefined };
  return {
    film: facts,
    programme: rest,
    screenings,
    own: screenings.filter(({ workPresented }) =>
      workPresented.includes(work!),
    ),
  };
}

/** Of nodes that are needed, the zone in which another event's time has put its own, if it has. */
type Needed = ReadonlyMap<unknown, string | undefined>;

/** The nodes that a film's screenings need: the events, what these are part of, and their films. */
function neededBy(film: Node, graph: Graph): Needed {
  const events = new Map<Screening, Node>();
  const programme = read(graph, (screening, event) =>
    events.set(screening, event),
  );
  const { visits, films } = walk(graph.roots);
  const needed = new Map<unknown, string | undefined>([[film, undefined]]);
  const add = (node: unknown): unknown =>
    needed.has(node) || needed.set(node, undefined);
  const need = (node: unknown): void => {
    const visit = visits.get(node);
    if (!visit || needed.has(node)) return;
    add(node);
    for (
      let way: Visit | undefined = visit.owner;
      way && !needed.has(way.node);
      way = way.owner
    )
      need(way.node);
    for (let way = visit.from; way; way = way.from) add(way.node);
    values(visit.node["superEvent"]).forEach(need);
  };
  const work = filmOf(programme, film);
  for (const [{ workPresented, timeZone }, event] of events) {
    if (!workPresented.includes(work!)) continue;
    need(event);
    if (/^[+-]/.test(timeZone)) needed.set(event, timeZone);
    for (const { node } of films)
      if (workPresented.includes(filmOf(programme, node)!)) add(node);
  }
  return needed;
}

/** How a document is written. */
interface Way {
  /** What it is made of; all, if it is not said. */
  readonly needed: Needed | undefined;
  /** Whether the film is put before all else. */
  readonly putsFirst?: boolean;
  /** Whether the events' zones are written to them. */
  readonly saysZones?: boolean;
}

/** A document of its own. */
function write(
  { roots, base = "" }: Graph,
  film: Node | undefined,
  { needed, putsFirst, saysZones }: Way,
): Node {
  const { visits } = walk(roots);
  const copy = copier({
    base,
    keepsIds: true,
    change: (node) => {
      const { isEvent, isFilm } = visits.get(node) ?? {};
      if (needed && (isEvent || isFilm) && !needed.has(node)) return undefined;
      const timeZone = saysZones && needed?.get(node);
      return timeZone ? { ...node, timeZone } : node;
    },
  });
  const [root, ...others] = roots;
  if (!putsFirst && isNode(root) && !others.length)
    return root === film
      ? carry(film, base, copy)
      : {
          ...(copy(root) as Node),
          "@context": "https://schema.org",
        };
  return {
    "@context": "https://schema.org",
    "@graph": [...(film ? [copy(film)] : []), copy(roots)].flat(),
  };
}

/**
 * A document as a page carries it whose elements show screenings: `readProgramme` makes the same screenings of it, in
 * whatever language. `@id`s stay as they are.
 *
 * @param film The document's film that is asked for, if one is.
 * @param isWhole Whether all screenings are wanted, or those of the film alone. Of other films' nothing is carried then.
 */
export function carryScreenings(
  graph: Graph,
  film: Node | undefined,
  isWhole: boolean,
): Node {
  const said = say(graph, film);
  const wanted = isWhole || !film ? said.screenings : said.own;
  if (film && !wanted.length) return carry(film, graph.base ?? "");
  const needed = isWhole || !film ? undefined : neededBy(film, graph);
  /** Whether the elements read the same of it. */
  const isSame = (node: Node): boolean => {
    const outcome = loadDocument(
      [{ text: JSON.stringify(node), tidy: true }],
      graph.base,
    );
    if (outcome instanceof Promise || !isLoaded(outcome)) return false;
    const again = say(outcome.graph, film && outcome.graph.find(""));
    return (
      isDeepStrictEqual(again.film, said.film) &&
      (needed || isDeepStrictEqual(again.programme, said.programme)) &&
      isDeepStrictEqual(again.screenings, wanted) &&
      isDeepStrictEqual(again.own, said.own)
    );
  };
  // With as little change as can be.
  const ways: Way[] = [
    { needed },
    { needed, putsFirst: true },
    { needed, putsFirst: true, saysZones: true },
  ];
  for (const way of ways) {
    const node = write(graph, film, way);
    if (isSame(node)) return node;
  }
  return write(graph, film, { needed: undefined, putsFirst: true });
}
