import { safeUrl } from "./safe-url.js";

/**
 * The gate for where a visitor's address may be sent: https, or the page's own origin.
 *
 * @param base The page's absolute URL.
 * @returns The absolute URL, or undefined when it is refused.
 */
export function safeAction(value: unknown, base?: string): string | undefined {
  const url = safeUrl(value, base);
  if (!url) return undefined;
  const { protocol, origin } = new URL(url);
  return protocol === "https:" || (base && origin === new URL(base).origin)
    ? url
    : undefined;
}
