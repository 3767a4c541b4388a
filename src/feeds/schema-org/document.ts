import type { Diagnostic } from "../../film/diagnostic.js";
import { readGraph, type Block, type Graph, type Script } from "./graph.js";

/** A document that has been read, and what in it could not be used. */
export interface Loaded {
  readonly graph: Graph;
  readonly diagnostics: readonly Diagnostic[];
}

/** Markup, character references (both escaped too), properties with a prefix, a byte order mark, what could not be decoded. */
const untidy =
  /&#?\w+;|<|\\u00(26|3c)|"(\w+:|https?:..(www\.)?schema\.org.)\w+"\s*:|[\ufeff\ufffd]/i;

/**
 * Reads a document: a JSON or JSON-LD file, an HTML page that carries JSON-LD, or the script elements of a page. What is
 * tidy JSON is read at once; for all else a module is fetched first.
 *
 * @param base The document's absolute URL.
 * @returns The films and what could not be used, or a promise for it. Rejects when the module cannot be had.
 */
export function readDocument(
  scripts: readonly Script[],
  base?: string,
): Loaded | Promise<Loaded> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): unknown =>
    diagnostics.push(diagnostic);
  const load = (blocks: readonly Block[]): Loaded => ({
    graph: readGraph(blocks, report, base),
    diagnostics,
  });
  try {
    return load(
      scripts.map(({ id, text, tidy }) => ({
        id,
        value: JSON.parse(!tidy && untidy.test(text) ? "" : text) as unknown,
      })),
    );
  } catch {
    return import("./untidy.js").then(({ readUntidy }) =>
      load(readUntidy(scripts, report)),
    );
  }
}
