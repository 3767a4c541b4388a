import { NewsletterSignup } from "../elements/newsletter-signup/newsletter-signup.js";
import { define } from "./define.js";

define("newsletter-signup", NewsletterSignup);

export { NewsletterSignup };
