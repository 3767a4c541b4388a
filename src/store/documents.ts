import { readDocument } from "../feeds/schema-org/document.js";
import {
  describe,
  readGraph,
  type Block,
  type Graph,
} from "../feeds/schema-org/graph.js";
import type { Diagnostic, Report } from "../film/diagnostic.js";
import type { Failure } from "./failure.js";
import { fetchText } from "./fetch-text.js";

/** A document with at least one film, and what in it could not be used. */
export interface Loaded {
  readonly graph: Graph;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a watcher is told: the document, or why it is not there. */
export type Outcome = Loaded | Failure;

/** Whether a watcher was told of a document. */
export const isLoaded = (outcome: Outcome): outcome is Loaded =>
  "graph" in outcome;

/** Makes a graph out of a document's blocks; a document without a film is a failure. */
export function loadBlocks(
  read: (report: Report) => readonly Block[] | undefined,
  base?: string,
): Outcome {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => void diagnostics.push(diagnostic);
  const blocks = read(report);
  if (!blocks) {
    return {
      code: "format",
      message: "neither JSON nor an HTML page with JSON-LD",
    };
  }
  const graph = readGraph(blocks, report, base);
  if (graph.films.length) return { graph, diagnostics };
  const faults = diagnostics
    .map(({ path, found }) => `; ${path} is not JSON: ${found}`)
    .join("");
  return {
    code: "film",
    message: `no film in it: found ${describe(blocks)}${faults}; expected a schema.org Movie`,
  };
}

type Watcher = (outcome: Outcome) => void;

interface Entry {
  readonly watchers: Set<Watcher>;
  outcome?: Outcome;
  /** Present while a request is under way. */
  request?: AbortController | undefined;
  timer?: ReturnType<typeof setTimeout> | undefined;
  attempts: number;
}

/** How many documents that nobody shows at the moment are kept. */
const spare = 20;
/** How often a document is asked for again by itself, and after how long at first, in milliseconds. */
const attemptLimit = 4;
const firstDelay = 2_000;
const longestDelay = 300_000;

const entries = new Map<string, Entry>();

async function load(url: string, entry: Entry): Promise<void> {
  clearTimeout(entry.timer);
  const request = new AbortController();
  entry.request = request;
  entry.attempts++;
  let outcome: Outcome;
  try {
    const text = await fetchText(url, request.signal);
    outcome =
      typeof text === "string"
        ? loadBlocks((report) => readDocument(text, report), url)
        : text;
  } catch {
    return; // Aborted: nobody waits for it.
  }
  entry.request = undefined;
  entry.outcome = outcome;
  if (isLoaded(outcome)) {
    entry.attempts = 0;
  } else if (outcome.passing && entry.attempts < attemptLimit) {
    const delay = outcome.retryAfter ?? firstDelay * 4 ** (entry.attempts - 1);
    // Spread, so that a thousand visitors do not all come back in the same second.
    entry.timer = setTimeout(
      () => void load(url, entry),
      Math.min(delay, longestDelay) * (1 + Math.random() / 10),
    );
  }
  for (const watcher of [...entry.watchers]) watcher(outcome);
}

/** Asks again for everything that failed, now that the network is back. */
function recover(): void {
  for (const [url, entry] of entries) {
    if (
      !entry.request &&
      entry.outcome &&
      !isLoaded(entry.outcome) &&
      entry.outcome.passing
    ) {
      entry.attempts = 0;
      void load(url, entry);
    }
  }
}

function forget(url: string, entry: Entry): void {
  if (entry.watchers.size) return;
  entry.request?.abort();
  clearTimeout(entry.timer);
  if (!entry.outcome || !isLoaded(entry.outcome)) entries.delete(url);
  const unused = [...entries].filter(([, other]) => !other.watchers.size);
  for (const [other] of unused.slice(0, -spare)) entries.delete(other);
  if (!entries.size) removeEventListener("online", recover);
}

/**
 * Asks for a document and goes on telling of it: once when it is there, and at each failure. Any number of watchers of
 * one address share one request; when the last one goes, it is aborted. A failure that may pass is tried again after 2, 8
 * and 32 seconds, or when `Retry-After` says, and when the network returns; no failure is kept for those who ask later.
 *
 * @param url An absolute URL; its fragment is not part of the request.
 * @param watcher Called later, never before this returns; must not throw.
 * @returns A function that ends the watching.
 */
export function watchDocument(url: string, watcher: Watcher): () => void {
  const key = url.replace(/#.*/s, "");
  let entry = entries.get(key);
  if (!entry) {
    entry = { watchers: new Set(), attempts: 0 };
    if (!entries.size) addEventListener("online", recover);
    entries.set(key, entry);
  }
  const watched = entry;
  watched.watchers.add(watcher);
  const { outcome } = watched;
  if (outcome && isLoaded(outcome)) {
    queueMicrotask(() => {
      if (watched.watchers.has(watcher)) watcher(outcome);
    });
  } else if (!watched.request) {
    watched.attempts = 0;
    void load(key, watched);
  }
  return () => {
    watched.watchers.delete(watcher);
    // An element that is only moved is back before this runs, and its request goes on.
    queueMicrotask(() => forget(key, watched));
  };
}
