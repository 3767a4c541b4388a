import type { Answer, Provider } from "../provider.js";

/** What Ghost answers to what it does not take. */
interface Body {
  readonly errors?: readonly { readonly message?: string }[];
}

/**
 * A site of Ghost's: a token first, then JSON. It takes no form. A label longer than 191 characters would lose the member at
 * the click in the mail.
 *
 * @see https://github.com/TryGhost/Ghost/tree/main/apps/signup-form
 */
export const provider: Provider = {
  email: "email",
  film: "label",
  // Where the site does not check the token it may be missing.
  prepare: async (action): Promise<Record<string, string>> => {
    const token = await fetch(
      action.replace(/send-magic-link\/?$/, "integrity-token/"),
      { credentials: "omit", signal: AbortSignal.timeout(10_000) },
    ).then(
      (answer) => answer.text(),
      () => "",
    );
    return /^\d+:[\da-f]+:[\da-f]+$/.test(token)
      ? { integrityToken: token }
      : {};
  },
  json: (fields) => ({
    email: fields.get("email"),
    name: fields.get("name")?.slice(0, 191) || undefined,
    emailType: "signup",
    labels: fields
      .getAll("label")
      .filter(Boolean)
      .map((label) => label.slice(0, 191)),
    integrityToken: fields.get("integrityToken") ?? undefined,
  }),
  read: (status, body): Answer => {
    const reason = ((body ?? {}) as Body).errors?.[0]?.message;
    return status < 300
      ? { code: "inbox" }
      : {
          code: /email is (required|not valid)/i.test(reason ?? "")
            ? "invalid"
            : "refused",
          reason,
        };
  },
};
