import type { Answer, Provider } from "../provider.js";

/** What Listmonk answers: `true` in the place of `data` in older versions. */
interface Body {
  readonly data?: true | { readonly has_optin?: boolean };
  readonly message?: string;
}

/** The two addresses of one Listmonk: its form page, and its interface, which only trusted sites may read. */
const path = /\/(?:subscription\/form|api\/public\/subscription)\/?(?=$|\?)/;

/**
 * Listmonk. JSON is asked about before it is sent, so that nothing has been delivered where the page may not read the
 * answer, and a real form can follow.
 */
export const provider: Provider = {
  email: "email",
  honeypot: () => "nonce",
  address: (action) => action.replace(path, "/api/public/subscription"),
  page: (action) => action.replace(path, "/subscription/form"),
  form: true,
  json: (fields) => ({
    email: fields.get("email"),
    name: fields.get("name") ?? "",
    list_uuids: fields.getAll("l"),
  }),
  read: (status, body): Answer => {
    const { data, message } = (body ?? {}) as Body;
    if (status === 200 && body)
      return {
        code: data !== true && data?.has_optin === false ? "done" : "inbox",
      };
    return {
      code: /invalid e-?mail/i.test(message ?? "") ? "invalid" : "refused",
      reason: message,
    };
  },
};
