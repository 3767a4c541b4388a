import { define } from "./define.js";
import { NewsletterSignup } from "../elements/newsletter-signup/newsletter-signup.js";
// src/define/newsletter-signup.ts
define("newsletter-signup", NewsletterSignup);
export { NewsletterSignup };

//# sourceMappingURL=newsletter-signup.js.map