import { type Loaded } from "../feeds/schema-org/document.js";
import type { Script } from "../feeds/schema-org/graph.js";
import type { Failure } from "./failure.js";
/** What a watcher is told: the document, or why it is not there. */
export type Outcome = Loaded | Failure;
/** Whether a watcher was told of a document. */
export declare const isLoaded: (outcome: Outcome) => outcome is Loaded;
/** Reads a document; one without a film is a failure. At once where it can be, see `readDocument`. Never rejects. */
export declare function loadDocument(scripts: readonly Script[], base?: string): Outcome | Promise<Outcome>;
type Watcher = (outcome: Outcome) => void;
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
export declare function watchDocument(url: string, watcher: Watcher): () => void;
export {};
