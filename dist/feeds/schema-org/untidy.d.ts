import type { Report } from "../../film/diagnostic.js";
import type { Block, Script } from "./graph.js";
/**
 * Cleans a text: tags go (`<br>` becomes a line break, a paragraph's end an empty line), character references become characters.
 *
 * The result is text, never markup: a `<` that was escaped in the listing is a `<` to be read.
 */
export declare const cleanText: (source: string) => string;
/**
 * Finds the JSON-LD scripts of an HTML page, without a DOM, for `DOMParser` is a sink that Trusted Types closes, and Node
 * has none. It looks for comments and scripts only, each to its end, so that no page can make it slow.
 */
export declare function findScripts(html: string): Script[];
/**
 * Parses JSON as it stands in real pages: with a byte order mark, with line breaks inside strings, with the `<p>` and
 * `<br />` that WordPress puts into it at each blank line.
 *
 * @returns The value with clean texts, undefined when it is not JSON.
 */
export declare function parseUntidy(text: string): unknown;
/** The values of scripts, or of the scripts of pages; reports what is not JSON. */
export declare const readUntidy: (scripts: readonly Script[], report: Report) => Block[];
