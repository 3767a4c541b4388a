// src/store/fetch-text.ts
/** The largest document, in bytes. */
var maximumSize = 2e6;
/** For how long nothing may come, in milliseconds. A slow document that keeps coming is waited for. */
var patience = 15e3;
/** The `Retry-After` header (RFC 9110, section 10.2.3) in milliseconds: seconds or a date; 0 when it says nothing. */
var readRetryAfter = (header) => Math.max(0, header && !+header ? Date.parse(header) - Date.now() : +header * 1e3) || 0;
/** Requests that the loader has made before this was there, by their addresses: how to take one over. */
var early = globalThis[Symbol.for("film-elements")];
/**
* Fetches a document's text, within a size and while it keeps coming. Cookies go to the page's own origin only.
*
* @returns The text, or why there is none. Never rejects; when `signal` is aborted, what comes does not count.
*/
async function fetchText(url, signal) {
	const stop = new AbortController();
	let timer;
	const wait = () => {
		clearTimeout(timer);
		timer = setTimeout(() => stop.abort(), patience);
	};
	signal.onabort = () => stop.abort();
	try {
		wait();
		const request = early?.get(url) ?? fetch;
		early?.delete(url);
		const { ok, status, headers, body } = await request(url, { signal: stop.signal });
		if (!ok) return {
			code: "status",
			found: status,
			passing: status === 408 || status === 429 || status >= 500,
			retryAfter: readRetryAfter(headers.get("retry-after"))
		};
		const reader = body?.getReader();
		const decoder = new TextDecoder();
		const parts = [];
		let text = "";
		let size = 0;
		for (let chunk; (chunk = await reader?.read()) && !chunk.done;) {
			wait();
			size += chunk.value.length;
			if (size > maximumSize) return {
				code: "size",
				found: size
			};
			parts.push(chunk.value);
			text += decoder.decode(chunk.value, { stream: true });
		}
		text += decoder.decode();
		return /[\0\ufffd]/.test(text) ? await import("./decode.js").then(({ decode }) => decode(parts, headers.get("content-type")), () => text) : text;
	} catch (error) {
		return {
			code: stop.signal.aborted ? "timeout" : "network",
			found: String(error),
			passing: true
		};
	} finally {
		clearTimeout(timer);
		stop.abort();
	}
}
export { fetchText };

//# sourceMappingURL=fetch-text.js.map