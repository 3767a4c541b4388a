import type { Provider } from "../provider.js";

/** Keila. Its answers are pages that another site may not read, and that may hold a captcha. */
export const provider: Provider = {
  email: "contact[email]",
  honeypot: () => "h[url]",
};
