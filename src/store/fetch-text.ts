import type { Failure } from "./failure.js";

/** The largest document, in bytes. */
const maximumSize = 2_000_000;
/** For how long nothing may come, in milliseconds. A slow document that keeps coming is waited for. */
const patience = 15_000;

/** The `Retry-After` header (RFC 9110, section 10.2.3) in milliseconds: seconds or a date; 0 when it says nothing. */
const readRetryAfter = (header: string | null): number =>
  Math.max(
    0,
    header && !+header ? Date.parse(header) - Date.now() : +header! * 1000,
  ) || 0;

/** Requests that the loader has made before this was there, by their addresses: how to take one over. */
const early = (globalThis as Record<symbol, unknown>)[
  Symbol.for("film-elements")
] as Map<string, typeof fetch> | undefined;

/**
 * Fetches a document's text, within a size and while it keeps coming. Cookies go to the page's own origin only.
 *
 * @returns The text, or why there is none. Never rejects; when `signal` is aborted, what comes does not count.
 */
export async function fetchText(
  url: string,
  signal: AbortSignal,
): Promise<string | Failure> {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(), patience);
  };
  // Not AbortSignal.any(): WebKit 2.50 forgets such a signal now and then, and the request goes on.
  signal.onabort = () => stop.abort();
  try {
    wait();
    const request = early?.get(url) ?? fetch;
    // Good for once: who asks again wants it anew.
    early?.delete(url);
    const { ok, status, headers, body } = await request(url, {
      signal: stop.signal,
    });
    if (!ok) {
      return {
        code: "status",
        found: status,
        passing: status === 408 || status === 429 || status >= 500,
        retryAfter: readRetryAfter(headers.get("retry-after")),
      };
    }
    const reader = body?.getReader();
    const decoder = new TextDecoder();
    const parts: BlobPart[] = [];
    let text = "";
    let size = 0;
    for (let chunk; (chunk = await reader?.read()) && !chunk.done;) {
      wait();
      size += chunk.value.length;
      if (size > maximumSize) return { code: "size", found: size };
      parts.push(chunk.value);
      text += decoder.decode(chunk.value, { stream: true });
    }
    text += decoder.decode();
    // JSON is UTF-8, whatever its server says.
    return /[\0\ufffd]/.test(text)
      ? await import("./decode.js").then(
          ({ decode }) => decode(parts, headers.get("content-type")),
          () => text,
        )
      : text;
  } catch (error) {
    return {
      code: stop.signal.aborted ? "timeout" : "network",
      found: String(error),
      passing: true,
    };
  } finally {
    clearTimeout(timer);
    // Ends what is left of a document that is not wanted.
    stop.abort();
  }
}
