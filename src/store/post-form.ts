import type { NewsletterErrorCode } from "../events/newsletter-error-event.js";

/** For how long an answer is waited for, in milliseconds. */
const patience = 20_000;

/**
 * Posts a form as a browser would, but stays on the page: `application/x-www-form-urlencoded`, without cookies.
 *
 * @returns Undefined when the service answered with 2xx, else why not. Never rejects.
 */
export async function postForm(
  url: string,
  data: FormData,
): Promise<{ code: NewsletterErrorCode; message: string } | undefined> {
  const body = new URLSearchParams();
  for (const [name, value] of data) {
    if (typeof value === "string") body.append(name, value);
  }
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), patience);
  try {
    const { ok, status } = await fetch(url, {
      method: "POST",
      body,
      credentials: "omit",
      headers: { accept: "application/json" },
      signal: late.signal,
    });
    return ok
      ? undefined
      : {
          code: "status",
          message: `the newsletter service answered ${status}`,
        };
  } catch (error) {
    return {
      code: "network",
      message: `no answer from the newsletter service (${String(error)})`,
    };
  } finally {
    clearTimeout(timer);
  }
}
