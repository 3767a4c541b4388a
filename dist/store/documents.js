import { readDocument } from "../feeds/schema-org/document.js";
import { fetchText } from "./fetch-text.js";
// src/store/documents.ts
/** Whether a watcher was told of a document. */
var isLoaded = (outcome) => "graph" in outcome;
var judge = (loaded) => {
	const { graph, diagnostics } = loaded;
	if (graph.films.length || graph.events) return loaded;
	return {
		code: diagnostics.some(({ expected }) => expected === "JSON") ? "format" : "film",
		found: diagnostics[0]?.found ?? null
	};
};
/** Reads a document; one without a film is a failure. At once where it can be, see `readDocument`. Never rejects. */
function loadDocument(scripts, base) {
	const loaded = readDocument(scripts, base);
	return loaded instanceof Promise ? loaded.then(judge, (error) => ({
		code: "network",
		found: error,
		passing: true
	})) : judge(loaded);
}
/** How often a document is asked for again by itself, and after how long at first and at last, in milliseconds. */
var attemptLimit = 3;
var firstDelay = 2e3;
var longestDelay = 3e5;
var entries = /* @__PURE__ */ new Map();
function open(url) {
	const watchers = /* @__PURE__ */ new Set();
	let outcome;
	let request;
	let timer;
	let attempts = 0;
	const load = async () => {
		clearTimeout(timer);
		if (request) return;
		const { signal } = request = new AbortController();
		const text = await fetchText(url, signal);
		outcome = typeof text === "string" ? await loadDocument([{ text }], url) : text;
		if (signal.aborted) return;
		request = void 0;
		if (!isLoaded(outcome) && outcome.passing && attempts < attemptLimit) {
			const delay = Math.min(outcome.retryAfter || firstDelay * 4 ** attempts, longestDelay);
			attempts++;
			timer = setTimeout(load, delay * (1 + Math.random() / 10));
		}
		for (const watcher of [...watchers]) watcher(outcome);
	};
	/** The network is back. */
	const recover = () => {
		if (!outcome || isLoaded(outcome) || !outcome.passing) return;
		attempts = 0;
		load();
	};
	addEventListener("online", recover);
	return (watcher) => {
		watchers.add(watcher);
		if (outcome && isLoaded(outcome)) {
			const known = outcome;
			queueMicrotask(() => watchers.has(watcher) && watcher(known));
		} else load();
		return () => {
			watchers.delete(watcher);
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
function watchDocument(url, watcher) {
	const key = url.replace(/#.*/s, "");
	const watch = entries.get(key) ?? open(key);
	entries.set(key, watch);
	return watch(watcher);
}
export { isLoaded, loadDocument, watchDocument };

//# sourceMappingURL=documents.js.map