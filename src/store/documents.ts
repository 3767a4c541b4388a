import { readDocument, type Loaded } from "../feeds/schema-org/document.js";
import type { Script } from "../feeds/schema-org/graph.js";
import type { Failure } from "./failure.js";
import { fetchText } from "./fetch-text.js";

/** What a watcher is told: the document, or why it is not there. */
export type Outcome = Loaded | Failure;

/** Whether a watcher was told of a document. */
export const isLoaded = (outcome: Outcome): outcome is Loaded =>
  "graph" in outcome;

const judge = (loaded: Loaded): Outcome => {
  const { graph, diagnostics } = loaded;
  if (graph.films.length || graph.events) return loaded;
  return {
    code: diagnostics.some(({ expected }) => expected === "JSON")
      ? "format"
      : "film",
    found: diagnostics[0]?.found ?? null,
  };
};

/** Reads a document; one without a film is a failure. At once where it can be, see `readDocument`. Never rejects. */
export function loadDocument(
  scripts: readonly Script[],
  base?: string,
): Outcome | Promise<Outcome> {
  const loaded = readDocument(scripts, base);
  return loaded instanceof Promise
    ? loaded.then(judge, (error: unknown) => ({
        code: "network",
        found: error,
        passing: true,
      }))
    : judge(loaded);
}

type Watcher = (outcome: Outcome) => void;

/** How often a document is asked for again by itself, and after how long at first and at last, in milliseconds. */
const attemptLimit = 3;
const firstDelay = 2_000;
const longestDelay = 300_000;

/** Adds a watcher and returns how to take it away. */
type Watch = (watcher: Watcher) => () => void;

const entries = new Map<string, Watch>();

function open(url: string): Watch {
  const watchers = new Set<Watcher>();
  let outcome: Outcome | undefined;
  let request: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let attempts = 0;

  const load = async (): Promise<void> => {
    clearTimeout(timer);
    if (request) return;
    const { signal } = (request = new AbortController());
    const text = await fetchText(url, signal);
    outcome =
      typeof text === "string" ? await loadDocument([{ text }], url) : text;
    // Nobody waits for it.
    if (signal.aborted) return;
    request = undefined;
    if (!isLoaded(outcome) && outcome.passing && attempts < attemptLimit) {
      const delay = Math.min(
        outcome.retryAfter || firstDelay * 4 ** attempts,
        longestDelay,
      );
      attempts++;
      // Spread, so that a thousand visitors do not all come back in the same second.
      timer = setTimeout(load, delay * (1 + Math.random() / 10));
    }
    for (const watcher of [...watchers]) watcher(outcome);
  };

  /** The network is back. */
  const recover = (): void => {
    if (!outcome || isLoaded(outcome) || !outcome.passing) return;
    attempts = 0;
    void load();
  };
  addEventListener("online", recover);

  return (watcher) => {
    watchers.add(watcher);
    if (outcome && isLoaded(outcome)) {
      const known = outcome;
      queueMicrotask(() => watchers.has(watcher) && watcher(known));
    } else {
      void load();
    }
    return () => {
      watchers.delete(watcher);
      // An element that is only moved is back before this runs, and its request goes on.
      queueMicrotask(() => {
        if (watchers.size) return;
        request?.abort();
        clearTimeout(timer);
        removeEventListener("online", recover);
        entries.delete(url);
      });
    };
  };
}

/**
 * Asks for a document and goes on telling of it: when it is there, and at each failure. Any number of watchers of one
 * address share one request; when the last one goes, it is aborted and the document let go. A failure that may pass is
 * tried again after 2, 8 and 32 seconds, or when `Retry-After` says, and when the network returns; and whenever a further
 * watcher comes, for no failure is kept.
 *
 * @param url An absolute URL; its fragment is not part of the request.
 * @param watcher Called later, never before this returns; must not throw.
 * @returns A function that ends the watching. Call it once.
 */
export function watchDocument(url: string, watcher: Watcher): () => void {
  const key = url.replace(/#.*/s, "");
  const watch = entries.get(key) ?? open(key);
  entries.set(key, watch);
  return watch(watcher);
}
