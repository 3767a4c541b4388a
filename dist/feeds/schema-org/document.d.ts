import { type Report } from "../../film/diagnostic.js";
import type { Block } from "./graph.js";
/** One script's text as a block; reports what is not JSON. */
export declare function readScript(text: string, report: Report, id?: string): Block[];
/**
 * The JSON values of a document: a JSON or JSON-LD file, or an HTML page that carries JSON-LD.
 *
 * @returns The blocks, none for a page without JSON-LD; undefined when it is neither JSON nor HTML.
 */
export declare function readDocument(text: string, report: Report): Block[] | undefined;
