import { readGraph } from "./graph.js";
// src/feeds/schema-org/document.ts
/** Markup, character references (both escaped too), properties with a prefix, a byte order mark, what could not be decoded. */
var untidy = /&#?\w+;|<|\\u00(26|3c)|"(\w+:|https?:..(www\.)?schema\.org.)\w+"\s*:|[\ufeff\ufffd]/i;
/**
* Reads a document: a JSON or JSON-LD file, an HTML page that carries JSON-LD, or the script elements of a page. What is
* tidy JSON is read at once; for all else a module is fetched first.
*
* @param base The document's absolute URL.
* @returns The films and what could not be used, or a promise for it. Rejects when the module cannot be had.
*/
function readDocument(scripts, base) {
	const diagnostics = [];
	const report = (diagnostic) => diagnostics.push(diagnostic);
	const load = (blocks) => ({
		graph: readGraph(blocks, report, base),
		diagnostics
	});
	try {
		return load(scripts.map(({ id, text, tidy }) => ({
			id,
			value: JSON.parse(!tidy && untidy.test(text) ? "" : text)
		})));
	} catch {
		return import("./untidy.js").then(({ readUntidy }) => load(readUntidy(scripts, report)));
	}
}
export { readDocument };

//# sourceMappingURL=document.js.map