import type { Answer, Provider } from "../provider.js";

/** What Kit answers, with status 200 for a refusal, too. */
interface Body {
  readonly status?: string;
  readonly errors?:
    readonly string[] | { readonly messages?: readonly string[] };
}

/** Kit, formerly ConvertKit. */
export const provider: Provider = {
  email: "email_address",
  // The former host redirects, which loses the form.
  address: (action) => action.replace("//app.convertkit.", "//app.kit."),
  read: (_, body): Answer | "form" => {
    const { status, errors } = (body ?? {}) as Body;
    if (status === "quarantined") return "form";
    const reasons = errors && "messages" in errors ? errors.messages : errors;
    return status === "success"
      ? { code: "inbox" }
      : { code: "refused", reason: (reasons as readonly string[])?.[0] };
  },
};
