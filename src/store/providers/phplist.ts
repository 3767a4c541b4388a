import type { Provider } from "../provider.js";

/** phpList's subscribe page. It wants to be told that its button was pressed, which a form that is sent by script does not say. */
export const provider: Provider = {
  email: "email",
  hidden: { subscribe: "1", htmlemail: "1" },
  honeypot: () => "VerificationCodeX",
};
