import type { Diagnostic } from "./diagnostic.js";
import type { Film, Text } from "./film.js";
import { Films } from "./films.js";
import { isNode, typesOf, values, type Node } from "./node.js";
import { withoutTime } from "./own-name.js";
import { readScreenings } from "./read-screening.js";
import { asNode, link, plain, text, type ReadContext } from "./read-values.js";
import { isVirtual, readVenue, type Place } from "./read-venue.js";
import type { Programme, Screening } from "./screening.js";
import { engineMissing, isZone, loadEngine, parseTime } from "./time.js";
import { pathOf, walk, type Visit } from "./walk.js";

/** Which film of a programme a node of its document is. */
const known = new WeakMap<Programme, Films>();

/** The film that a node of a programme's document was read as. */
export const filmOf = (programme: Programme, node: Node): Film | undefined =>
  known.get(programme)?.get(node, () => "");

/** What reading a programme needs to know besides the document. */
export interface ProgrammeContext extends ReadContext {
  /** An IANA zone or an offset: that of the venues, whatever the document says. */
  readonly timeZone?: string | undefined;
  /** When the day after begins: `05:00`, which it is when it is not said. */
  readonly dayStarts?: string | undefined;
  /** Told of each screening that an event is read as, also of one that another event says too. */
  readonly found?: (screening: Screening, event: Node) => void;
}

const isSeries = (type: string): boolean => /(?:Series|Festival)$/.test(type);

/** The offsets that a document has, by time; not UTC, in which systems store. */
function offsetsOf(events: readonly Visit[], context: ReadContext) {
  return events.flatMap(({ node }) =>
    values(node["startDate"]).flatMap((start) => {
      const said = plain(start, context);
      const time = /z$/i.test(said) ? undefined : parseTime(said);
      return time?.offset
        ? { at: Date.parse(`${time.wall}Z`), offset: time.offset }
        : [];
    }),
  );
}

/** What a document says as a whole: the festival's or cinema's node, if one stands around all or is a Festival. */
const findRoot = (
  roots: readonly unknown[],
  events: readonly Visit[],
  isContainer: (visit: Visit) => boolean,
): Node | undefined =>
  roots.find(
    (root): root is Node =>
      isNode(root) &&
      !typesOf(root).includes("Movie") &&
      !!root["name"] &&
      !events.some((visit) => visit.node === root && !isContainer(visit)),
  ) ?? events.find(({ types }) => types.includes("Festival"))?.node;

function readAll(
  roots: readonly unknown[],
  { timeZone, dayStarts = "05:00", found, ...context }: ProgrammeContext,
): Programme {
  const { films: movies, events, visits } = walk(roots);
  const films = new Films(context);
  // Those that say more go first, for the others may be the same by their title alone.
  const isBare = ({ node }: Visit): number =>
    +!(node["@id"] || node["director"] || node["dateCreated"]);
  for (const movie of [...movies].sort((a, b) => isBare(a) - isBare(b)))
    films.get(movie.node, () => pathOf(movie));
  const listed = new Set(
    movies.flatMap((movie) => films.get(movie.node, () => "") ?? []),
  );

  const worksOf = ({ node }: Visit): readonly unknown[] =>
    values(node["workPresented"] ?? node["workFeatured"]);
  const isContainer = (visit: Visit): boolean =>
    visit.types.some(isSeries) ||
    (visit.holds &&
      !(visit.types.includes("ScreeningEvent") && worksOf(visit).length > 0));
  const root = findRoot(roots, events, isContainer);

  const places = new Map<unknown, Place | undefined>();
  const placeOf = (value: unknown, path: () => string): Place | undefined => {
    if (!places.has(value))
      places.set(value, readVenue(value, context, path()));
    return places.get(value);
  };

  /** The events that one belongs to, the innermost first. A series may belong to itself, in a circle. */
  const around = (visit: Visit): readonly unknown[] => {
    const outer = new Set<unknown>();
    let inner: readonly unknown[] = [visit.node];
    while (inner.length && outer.size < 9) {
      inner = inner.flatMap((value) => {
        if (!isNode(value)) return [];
        const { owner } = visits.get(value) ?? {};
        return [
          ...values(value["superEvent"]),
          ...(owner?.isEvent ? [owner.node] : []),
        ].filter((event) => event !== visit.node && !outer.has(event));
      });
      inner.forEach((event) => outer.add(event));
    }
    return [...outer];
  };

  const keyOf = (visit: Visit): string => {
    const { node, owner } = visit;
    const works = worksOf(visit);
    return (works.length ? works : [node["name"] ? node : owner?.node])
      .slice(0, 100)
      .map((work) => {
        const { "@id": id, name } = asNode(work, "name");
        // The language is nobody's, so that the first text counts.
        return typeof id === "string" && id && work !== node
          ? id
          : plain(name, { ...context, lang: "und" });
      })
      .join("+");
  };

  const filmsOf = (visit: Visit, outer: readonly unknown[]): Film[] => {
    const { node, owner, types } = visit;
    const [series] = outer;
    const own = worksOf(visit);
    const theirs =
      owner?.isEvent && isNode(series)
        ? values(series["workPresented"] ?? series["workFeatured"])
        : [];
    const found = (
      own.length
        ? own
        : owner?.isFilm
          ? [owner.node]
          : theirs.length === 1
            ? theirs
            : []
    )
      .slice(0, 100)
      .flatMap(
        (work, index) =>
          films.get(work, () => `${pathOf(visit)}.workPresented[${index}]`) ??
          [],
      );
    if (found.length) return [...new Set(found)];
    // By its name; and where a document is about one film, so is a screening.
    const name = withoutTime(plain(node["name"], context));
    const [only, another] = listed;
    const title = only?.name?.value ?? "";
    return [
      films.find(name) ??
        (types.includes("ScreeningEvent") &&
        !another &&
        (!name || name.includes(title))
          ? only
          : undefined),
    ].filter((film) => film !== undefined);
  };

  const zone = timeZone && isZone(timeZone) ? timeZone : undefined;
  if (timeZone && !zone)
    context.report({ path: "time-zone", found: timeZone, expected: "zone" });
  let offsets: ReturnType<typeof offsetsOf> | undefined;
  const near = new Map<string, string | undefined>();
  const offsetNear = (wall: string): string | undefined => {
    const day = wall.slice(0, 10);
    if (!near.has(day)) {
      const at = Date.parse(day);
      offsets ??= offsetsOf(events, context);
      const gap = (one: { at: number }): number => Math.abs(one.at - at);
      const [first, ...rest] = offsets;
      near.set(
        day,
        rest.reduce(
          (best, one) => (best && gap(best) <= gap(one) ? best : one),
          first,
        )?.offset,
      );
    }
    return near.get(day);
  };

  const screenings = events
    .filter((visit) => !isContainer(visit))
    .flatMap((visit): Screening[] => {
      const path = pathOf(visit);
      const outer = around(visit);
      const inner = outer.filter((event) => event !== root);
      const theirs = outer.filter(isNode);
      const locations = [visit.node, ...theirs].map(({ location }) =>
        values(location).find((place) => !isVirtual(place)),
      );
      const { owner } = visit;
      const [location] = [
        ...locations,
        owner && !owner.isEvent && !owner.isFilm ? owner.node : undefined,
      ].filter((place) => place !== undefined);
      const read = readScreenings(
        {
          node: visit.node,
          path,
          films: filmsOf(visit, outer),
          key: keyOf(visit),
          place:
            location === undefined
              ? undefined
              : placeOf(location, () => `${path}.location`),
          superEvent: inner.flatMap(
            (event): Text | never[] =>
              text(isNode(event) ? event["name"] : event, context, path) ?? [],
          ),
          timeZones: [...theirs, ...roots.filter(isNode)].map(
            (event) => event["timeZone"],
          ),
        },
        { ...context, timeZone: zone, dayStarts, offsetNear },
      );
      for (const screening of read) found?.(screening, visit.node);
      return read;
    });

  const programme: Programme = {
    name: root && text(root["name"], context, "name"),
    url: root && link(root["url"], context, "url"),
    films: [
      ...new Set([
        ...listed,
        ...screenings.flatMap(({ workPresented }) => workPresented),
      ]),
    ],
    screenings: unique(
      screenings
        .map((screening) => ({
          screening,
          at: Date.parse(screening.startDate),
        }))
        .sort((a, b) => a.at - b.at)
        .map(({ screening }) => screening),
    ),
  };
  known.set(programme, films);
  return programme;
}

/** What is said twice is one; what sells other tickets is another, with an `id` of its own. */
function unique(screenings: readonly Screening[]): Screening[] {
  const ids = new Map<string, Set<string>>();
  return screenings.flatMap((screening) => {
    const { id, url, offers } = screening;
    const sells = [url, ...offers.map((offer) => offer.url)].join(" ");
    const others = ids.get(id) ?? new Set();
    ids.set(id, others);
    if (others.has(sells)) return [];
    others.add(sells);
    return others.size > 1
      ? { ...screening, id: `${id}|${others.size}` }
      : screening;
  });
}

/**
 * Reads a programme out of a cleaned schema.org document: a Festival, an EventSeries, an ItemList, a MovieTheater with its
 * events, or ScreeningEvents and Movies side by side. Never throws: what cannot be used is left out and reported.
 *
 * @param roots What stands highest: `Graph.roots`.
 * @returns A promise where the engine has no Temporal and a time has to be put into a named zone, as the polyfill for it is
 * fetched; it rejects when that cannot be had.
 * @see https://schema.org/ScreeningEvent
 */
export function readProgramme(
  roots: readonly unknown[],
  context: ProgrammeContext,
): Programme | Promise<Programme> {
  const diagnostics: Diagnostic[] = [];
  const read = (): Programme => {
    diagnostics.length = 0;
    const programme = readAll(roots, {
      ...context,
      report: (diagnostic) => diagnostics.push(diagnostic),
    });
    diagnostics.forEach(context.report);
    return programme;
  };
  try {
    return read();
  } catch (error) {
    if (error !== engineMissing) throw error;
    return loadEngine().then(read);
  }
}

export { countPast, listFilms } from "./list-films.js";
export { addDays, dayOf, localAt, transitions } from "./time.js";
