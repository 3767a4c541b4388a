import {
  isServer,
  type ReactiveController,
  type ReactiveControllerHost,
} from "lit";
import { FilmErrorEvent } from "../events/film-error-event.js";
import type { Graph } from "../feeds/schema-org/graph.js";
import type { Programme, Screening } from "../film/screening.js";
import type { FilmController } from "./film-controller.js";
import type { LocaleController } from "./locale-controller.js";
import { once } from "./once.js";
import { warn } from "./warn.js";

/** An element that shows screenings. */
export interface ProgrammeHost extends ReactiveControllerHost, HTMLElement {
  src?: string | undefined;
  timeZone?: string | undefined;
  dayStarts?: string | undefined;
}

/** What of its source it asks for. */
type Source = Pick<FilmController, "graph" | "chosen" | "report">;

type Reader = typeof import("../film/read-programme.js");
/** What reads documents. */
export const reader = once(() => import("../film/read-programme.js"));

/** What documents have been read as, in the language and zone of the last who asked. */
const programmes = new WeakMap<
  Graph,
  { readonly key: string; readonly programme: Programme | Promise<Programme> }
>();

const isDayStart = (time: string): boolean =>
  /^([01]\d|2[0-3]):[0-5]\d$/.test(time);

/**
 * Brings an element the screenings of its document: all, or those of the film that was asked for by a fragment or by an
 * element around. The reader for them is fetched when the first element asks. It keeps the time, to the minute, as long as
 * the element is in a page.
 */
export class ProgrammeController implements ReactiveController {
  /** All that the document has; undefined as long as it is not there. */
  programme: Programme | undefined;
  /** Those to show, by start, also past ones. */
  screenings: readonly Screening[] = [];
  /** Whether a document is there and has not been read yet. */
  waits = false;
  /**
   * Milliseconds since 1970; in a page it is kept. Undefined outside of one, where nobody knows when it will be looked
   * at, if nobody sets it.
   */
  now: number | undefined;

  readonly #host: ProgrammeHost;
  readonly #source: Source;
  readonly #locale: LocaleController;
  #asked: unknown;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ProgrammeHost, source: Source, locale: LocaleController) {
    this.#host = host;
    this.#source = source;
    this.#locale = locale;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#tick();
    // It comes beside the document, not after it.
    reader.load().then(
      () => this.#host.requestUpdate(),
      () => undefined,
    );
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** When days start: the attribute, if it is a time. */
  get dayStarts(): string {
    const { dayStarts = "" } = this.#host;
    return isDayStart(dayStarts) ? dayStarts : "05:00";
  }

  /** What a zone's clock says now. */
  localNow(zone: string): string | undefined {
    return this.now === undefined
      ? undefined
      : reader.module?.localAt(this.now, zone);
  }

  /** The day that it is at a venue, some days on: ISO 8601. */
  today(zone: string, days = 0): string | undefined {
    const local = this.localNow(zone);
    const { module } = reader;
    return local && module?.addDays(module.dayOf(local, this.dayStarts), days);
  }

  /** When a zone changes its offset, see `film/time.ts`. */
  readonly transitions: Reader["transitions"] = (...about) =>
    reader.module?.transitions(...about) ?? [];

  /** What reads documents; undefined as long as it is not there. */
  get reader(): Reader | undefined {
    return reader.module;
  }

  /** Reads the document, in the language and the zone of now. To be called when the source has been brought up to date. */
  update(): void {
    const { graph, chosen } = this.#source;
    const { lang } = this.#locale;
    const { timeZone } = this.#host;
    const key = [lang, timeZone, this.dayStarts].join();
    const known = graph && programmes.get(graph);
    const outcome =
      known?.key === key
        ? known.programme
        : graph && this.#read(graph, lang, timeZone);
    if (graph && outcome && outcome !== known?.programme)
      programmes.set(graph, { key, programme: outcome });
    if (!(outcome instanceof Promise)) this.#take(outcome);
    else if (outcome !== this.#asked) {
      this.#asked = outcome;
      this.waits = true;
      outcome.then(
        (programme) => {
          programmes.set(graph!, { key, programme });
          if (outcome === this.#asked) this.#host.requestUpdate();
        },
        (error: unknown) => {
          programmes.delete(graph!);
          if (outcome === this.#asked) this.#fail(String(error));
        },
      );
    }
    const { programme } = this;
    const film =
      chosen && programme && reader.module?.filmOf(programme, chosen);
    this.screenings = (programme?.screenings ?? []).filter(
      ({ workPresented }) => !chosen || workPresented.includes(film!),
    );
  }

  #read(
    graph: Graph,
    lang: string,
    timeZone: string | undefined,
  ): Programme | Promise<Programme> {
    const { base } = graph;
    const { report } = this.#source;
    const { dayStarts } = this;
    const read = ({ readProgramme }: Reader) =>
      readProgramme(graph.roots, { lang, base, report, timeZone, dayStarts });
    return reader.module ? read(reader.module) : reader.load().then(read);
  }

  #take(programme: Programme | undefined): void {
    this.#asked = undefined;
    this.waits = false;
    this.programme = programme;
  }

  /** What is shown stays. */
  #fail(found: string): void {
    const host = this.#host;
    void warn(host, "network", "", found);
    host.dispatchEvent(new FilmErrorEvent("network", found, host.src ?? ""));
  }

  readonly #tick = (): void => {
    clearTimeout(this.#timer);
    const now = Date.now();
    // The minute has changed, or the machine has slept.
    this.now = now - (now % 60_000);
    this.#timer = setTimeout(this.#tick, 60_000 - (now % 60_000));
    this.#host.requestUpdate();
  };
}
