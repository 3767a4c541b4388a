import { type Block, type Graph } from "../feeds/schema-org/graph.js";
import type { Diagnostic, Report } from "../film/diagnostic.js";
import type { Failure } from "./failure.js";
/** A document with at least one film, and what in it could not be used. */
export interface Loaded {
    readonly graph: Graph;
    readonly diagnostics: readonly Diagnostic[];
}
/** What a watcher is told: the document, or why it is not there. */
export type Outcome = Loaded | Failure;
/** Whether a watcher was told of a document. */
export declare const isLoaded: (outcome: Outcome) => outcome is Loaded;
/** Makes a graph out of a document's blocks; a document without a film is a failure. */
export declare function loadBlocks(read: (report: Report) => readonly Block[] | undefined, base?: string): Outcome;
type Watcher = (outcome: Outcome) => void;
/**
 * Asks for a document and goes on telling of it: once when it is there, and at each failure. Any number of watchers of
 * one address share one request; when the last one goes, it is aborted. A failure that may pass is tried again after 2, 8
 * and 32 seconds, or when `Retry-After` says, and when the network returns; no failure is kept for those who ask later.
 *
 * @param url An absolute URL; its fragment is not part of the request.
 * @param watcher Called later, never before this returns; must not throw.
 * @returns A function that ends the watching.
 */
export declare function watchDocument(url: string, watcher: Watcher): () => void;
export {};
