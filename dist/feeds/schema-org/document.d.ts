import type { Diagnostic } from "../../film/diagnostic.js";
import { type Graph, type Script } from "./graph.js";
/** A document that has been read, and what in it could not be used. */
export interface Loaded {
    readonly graph: Graph;
    readonly diagnostics: readonly Diagnostic[];
}
/**
 * Reads a document: a JSON or JSON-LD file, an HTML page that carries JSON-LD, or the script elements of a page. What is
 * tidy JSON is read at once; for all else a module is fetched first.
 *
 * @param base The document's absolute URL.
 * @returns The films and what could not be used, or a promise for it. Rejects when the module cannot be had.
 */
export declare function readDocument(scripts: readonly Script[], base?: string): Loaded | Promise<Loaded>;
