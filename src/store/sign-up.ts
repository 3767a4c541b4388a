/**
 * Sends a newsletter form without leaving the page. A module of its own that is fetched at the first submission: most
 * visitors do not subscribe. It must not import anything (vite.config.ts says why).
 */

/** How a sign-up ended. */
export type SignUpResult = "invalid" | "done" | { readonly failure: unknown };

/**
 * Posts a form as a browser would: `application/x-www-form-urlencoded`, but without cookies and with an answer within 20
 * seconds. A field that is not valid is marked and gets the focus, and nothing is sent. The address stays in the field
 * until it has been taken.
 *
 * @param action Where to, an absolute URL that has passed `safeAction`.
 */
export async function signUp(
  form: HTMLFormElement,
  action: string,
): Promise<SignUpResult> {
  for (const field of form.querySelectorAll("[aria-invalid]"))
    field.removeAttribute("aria-invalid");
  const invalid = form.querySelector<HTMLElement>(":invalid:not(fieldset)");
  if (invalid) {
    invalid.setAttribute("aria-invalid", "true");
    invalid.focus();
    return "invalid";
  }
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") body.append(name, value);
  }
  try {
    const { ok, status } = await fetch(action, {
      method: "POST",
      body,
      credentials: "omit",
      headers: { accept: "application/json" },
      signal: AbortSignal.timeout(20_000),
    });
    if (!ok) return { failure: status };
  } catch (error) {
    return { failure: String(error) };
  }
  // By the prototype, for a field named "reset" would hide the form's own.
  HTMLFormElement.prototype.reset.call(form);
  return "done";
}
