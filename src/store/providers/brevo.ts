import type { Answer, Provider } from "../provider.js";

/** What Brevo answers to `isAjax`, whatever the status. */
interface Body {
  readonly success?: boolean;
  readonly message?: string;
  readonly errors?: Readonly<Record<string, string>>;
}

/** Brevo, formerly Sendinblue. Whether a page may read the answer differs by account. */
export const provider: Provider = {
  email: "EMAIL",
  honeypot: () => "email_address_check",
  address: (action) => {
    const url = new URL(action);
    url.searchParams.set("isAjax", "1");
    return url.href;
  },
  form: true,
  read: (_, body): Answer => {
    const { success, message, errors } = (body ?? {}) as Body;
    return success
      ? { code: "inbox" }
      : {
          code: errors?.["EMAIL"] ? "invalid" : "refused",
          reason: errors?.["EMAIL"] ?? message,
        };
  },
};
