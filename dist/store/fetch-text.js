// src/store/fetch-text.ts
/** The largest document, in bytes. */
var maximumSize = 2e6;
/** For how long nothing may come, in milliseconds. A slow document that keeps coming is waited for. */
var patience = 15e3;
/** The `Retry-After` header (RFC 9110, section 10.2.3) in milliseconds: seconds or a date. */
function readRetryAfter(header) {
	if (!header) return void 0;
	const delay = /^\d+$/.test(header) ? +header * 1e3 : Date.parse(header) - Date.now();
	return delay > 0 ? delay : void 0;
}
/**
* Fetches a document's text, within a size and while it keeps coming. Cookies go to the page's own origin only.
*
* @returns The text, or why there is none. Rejects only when `signal` is aborted.
*/
async function fetchText(url, signal) {
	const stalled = new AbortController();
	let timer = setTimeout(() => stalled.abort(), patience);
	const stop = () => stalled.abort();
	signal.addEventListener("abort", stop);
	try {
		const response = await fetch(url, {
			signal: stalled.signal,
			headers: { accept: "application/ld+json, application/json, text/html;q=0.9, */*;q=0.1" }
		});
		const { status } = response;
		if (!response.ok || status === 204) {
			stop();
			return {
				code: "status",
				message: `the server answered ${status}`,
				passing: status === 408 || status === 429 || status >= 500,
				retryAfter: readRetryAfter(response.headers.get("retry-after"))
			};
		}
		const decoder = new TextDecoder();
		const reader = response.body?.getReader();
		let text = "";
		let size = 0;
		for (let chunk; (chunk = await reader?.read()) && !chunk.done;) {
			clearTimeout(timer);
			timer = setTimeout(() => stalled.abort(), patience);
			size += chunk.value.length;
			if (size > maximumSize) {
				stop();
				return {
					code: "size",
					message: "the document is larger than 2 MB"
				};
			}
			text += decoder.decode(chunk.value, { stream: true });
		}
		return text + decoder.decode();
	} catch (error) {
		signal.throwIfAborted();
		return stalled.signal.aborted ? {
			code: "timeout",
			message: "nothing came for 15 seconds",
			passing: true
		} : {
			code: "network",
			message: `no answer, or the server does not allow this page to read it (${String(error)})`,
			passing: true
		};
	} finally {
		clearTimeout(timer);
		signal.removeEventListener("abort", stop);
	}
}
export { fetchText };

//# sourceMappingURL=fetch-text.js.map