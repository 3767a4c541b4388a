import type { Answer, Provider } from "../provider.js";

/** What EmailOctopus answers to what it does not take. */
interface Body {
  readonly error?: { readonly code?: string; readonly message?: string };
}

/** EmailOctopus's embedded form. Its fields are numbered in the order of the form; the address is normally the first. */
export const provider: Provider = {
  email: "field_0",
  honeypot: () => "hpc4b27b6e-eb38-11e9-be00-06b4694bee2a",
  read: (status, body): Answer => {
    const { code, message } = ((body ?? {}) as Body).error ?? {};
    return status === 200 && body
      ? { code: "inbox" }
      : {
          code: code === "INVALID_PARAMETERS" ? "invalid" : "refused",
          reason: message,
        };
  },
};
