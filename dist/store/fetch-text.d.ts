import type { Failure } from "./failure.js";
/**
 * Fetches a document's text, within a size and while it keeps coming. Cookies go to the page's own origin only.
 *
 * @returns The text, or why there is none. Never rejects; when `signal` is aborted, what comes does not count.
 */
export declare function fetchText(url: string, signal: AbortSignal): Promise<string | Failure>;
