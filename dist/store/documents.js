import { readDocument } from "../feeds/schema-org/document.js";
import { describe, readGraph } from "../feeds/schema-org/graph.js";
import { fetchText } from "./fetch-text.js";
// src/store/documents.ts
/** Whether a watcher was told of a document. */
var isLoaded = (outcome) => "graph" in outcome;
/** Makes a graph out of a document's blocks; a document without a film is a failure. */
function loadBlocks(read, base) {
	const diagnostics = [];
	const report = (diagnostic) => void diagnostics.push(diagnostic);
	const blocks = read(report);
	if (!blocks) return {
		code: "format",
		message: "neither JSON nor an HTML page with JSON-LD"
	};
	const graph = readGraph(blocks, report, base);
	if (graph.films.length) return {
		graph,
		diagnostics
	};
	const faults = diagnostics.map(({ path, found }) => `; ${path} is not JSON: ${found}`).join("");
	return {
		code: "film",
		message: `no film in it: found ${describe(blocks)}${faults}; expected a schema.org Movie`
	};
}
/** How often a document is asked for again by itself, and after how long at first, in milliseconds. */
var attemptLimit = 4;
var firstDelay = 2e3;
var longestDelay = 3e5;
var entries = /* @__PURE__ */ new Map();
async function load(url, entry) {
	clearTimeout(entry.timer);
	const request = new AbortController();
	entry.request = request;
	entry.attempts++;
	let outcome;
	try {
		const text = await fetchText(url, request.signal);
		outcome = typeof text === "string" ? loadBlocks((report) => readDocument(text, report), url) : text;
	} catch {
		return;
	}
	entry.request = void 0;
	entry.outcome = outcome;
	if (isLoaded(outcome)) entry.attempts = 0;
	else if (outcome.passing && entry.attempts < attemptLimit) {
		const delay = outcome.retryAfter ?? firstDelay * 4 ** (entry.attempts - 1);
		entry.timer = setTimeout(() => void load(url, entry), Math.min(delay, longestDelay) * (1 + Math.random() / 10));
	}
	for (const watcher of [...entry.watchers]) watcher(outcome);
}
/** Asks again for everything that failed, now that the network is back. */
function recover() {
	for (const [url, entry] of entries) if (!entry.request && entry.outcome && !isLoaded(entry.outcome) && entry.outcome.passing) {
		entry.attempts = 0;
		load(url, entry);
	}
}
function forget(url, entry) {
	if (entry.watchers.size) return;
	entry.request?.abort();
	clearTimeout(entry.timer);
	if (!entry.outcome || !isLoaded(entry.outcome)) entries.delete(url);
	const unused = [...entries].filter(([, other]) => !other.watchers.size);
	for (const [other] of unused.slice(0, -20)) entries.delete(other);
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
function watchDocument(url, watcher) {
	const key = url.replace(/#.*/s, "");
	let entry = entries.get(key);
	if (!entry) {
		entry = {
			watchers: /* @__PURE__ */ new Set(),
			attempts: 0
		};
		if (!entries.size) addEventListener("online", recover);
		entries.set(key, entry);
	}
	const watched = entry;
	watched.watchers.add(watcher);
	const { outcome } = watched;
	if (outcome && isLoaded(outcome)) queueMicrotask(() => {
		if (watched.watchers.has(watcher)) watcher(outcome);
	});
	else if (!watched.request) {
		watched.attempts = 0;
		load(key, watched);
	}
	return () => {
		watched.watchers.delete(watcher);
		queueMicrotask(() => forget(key, watched));
	};
}
export { isLoaded, loadBlocks, watchDocument };

//# sourceMappingURL=documents.js.map