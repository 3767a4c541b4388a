import type { Answer, Provider } from "../provider.js";

/** What MailerLite answers, with status 200 for a refusal, too. */
interface Body {
  readonly success?: boolean;
  readonly errors?: {
    readonly fields?: Readonly<Record<string, readonly string[]>>;
  };
}

/** MailerLite's embedded form (the new MailerLite). */
export const provider: Provider = {
  email: "fields[email]",
  hidden: { "ml-submit": "1", anticsrf: "true" },
  // The former host redirects, which loses the form.
  address: (action) => action.replace("//dashboard.", "//assets."),
  read: (_, body): Answer => {
    const { success, errors } = (body ?? {}) as Body;
    return success
      ? { code: "inbox" }
      : {
          code: errors?.fields?.["email"] ? "invalid" : "refused",
          reason: Object.values(errors?.fields ?? {}).flat()[0],
        };
  },
};
