import type { ReactiveController, ReactiveControllerHost } from "lit";
import { typesOf, isNode, values, type Node } from "../film/node.js";
import type { Screening } from "../film/screening.js";

/** An element that may put its screenings into the page's head. */
interface Host extends ReactiveControllerHost, HTMLElement {
  jsonLd?: boolean;
  /** Those that it shows. */
  readonly upcoming: readonly Screening[];
}

/** What it is done with: modules that films are published with, too. */
export type Means = Omit<typeof import("./publish-film.js"), "publishFilm"> &
  typeof import("../feeds/schema-org/write-film.js") &
  typeof import("../feeds/schema-org/write-screenings.js");

/** The events in a JSON value. */
const eventsIn = (value: unknown): Node[] =>
  isNode(value)
    ? [
        ...(typesOf(value).some((type) => type.endsWith("Event"))
          ? [value]
          : []),
        ...eventsIn(Object.values(value)),
      ]
    : Array.isArray(value)
      ? value.flatMap(eventsIn)
      : [];

/** The events in a script; none in one that cannot be read. */
function read(text: string): Node[] {
  try {
    return eventsIn(JSON.parse(text));
  } catch {
    return [];
  }
}

/** The names of an event and of what it shows; none, where these stand elsewhere. */
const namesOf = (
  { name, workPresented }: Node,
  { textsIn }: Means,
): string[] => [
  ...textsIn(name),
  ...values(workPresented).flatMap((work) =>
    textsIn(isNode(work) ? work["name"] : work),
  ),
];

/** Whether an event is a screening: it begins at the same time, in whatever form that is said, and has no other name. */
function isSame(
  event: Node,
  { startDate, name, workPresented }: Screening,
  means: Means,
): boolean {
  const names = namesOf(event, means);
  const own = [name, ...workPresented.map((film) => film.name)].map(
    (text) => text?.value,
  );
  return (
    values(event["startDate"]).some(
      (start) =>
        typeof start === "string" &&
        (startDate.startsWith(start.slice(0, 16)) ||
          Date.parse(start) === Date.parse(startDate)),
    ) &&
    (!names.length || names.some((one) => own.includes(one)))
  );
}

/** Those of screenings that a page does not say, as JSON-LD; undefined when it says all. */
export function writeUnsaid(
  screenings: readonly Screening[],
  scripts: readonly string[],
  means: Means,
): Node | undefined {
  const events = scripts.flatMap(read);
  const unsaid = screenings.filter(
    (screening) => !events.some((event) => isSame(event, screening, means)),
  );
  return unsaid.length
    ? means.writeScreenings(unsaid, means, ({ name }) =>
        scripts.some((text) => means.says(text, name ? [name.value] : [])),
      )
    : undefined;
}

/** Publishes an element's screenings for search engines as long as the element is on the page and asks for it. */
class ScreeningsPublication implements ReactiveController {
  readonly #host: Host;
  readonly #means: Means;
  #published: readonly Screening[] = [];
  #withdraw: (() => void) | undefined;

  constructor(host: Host, means: Means) {
    this.#host = host;
    this.#means = means;
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    const { jsonLd, isConnected, upcoming } = this.#host;
    this.#publish(jsonLd && isConnected ? upcoming : []);
  }

  hostDisconnected(): void {
    this.#publish([]);
  }

  #publish(screenings: readonly Screening[]): void {
    const before = this.#published;
    if (
      screenings.length === before.length &&
      screenings.every((screening, index) => screening === before[index])
    )
      return;
    this.#published = screenings;
    this.#withdraw?.();
    this.#withdraw = this.#means.publish(
      this.#host.ownerDocument,
      `screenings ${screenings.map(({ id }) => id).join()}`,
      (scripts) => writeUnsaid(screenings, scripts, this.#means),
    );
  }
}

/**
 * Has an element's screenings published. A module of its own that is fetched when an element asks for it.
 *
 * @returns A promise that rejects when what is needed cannot be had.
 */
export async function publishScreenings(host: Host): Promise<void> {
  const [films, writer, screenings] = await Promise.all([
    import("./publish-film.js"),
    import("../feeds/schema-org/write-film.js"),
    import("../feeds/schema-org/write-screenings.js"),
  ]);
  new ScreeningsPublication(host, { ...films, ...writer, ...screenings });
}
