import { define } from "./define.js";
import { NewsletterSignup } from "../elements/newsletter-signup/newsletter-signup.js";

define("newsletter-signup", NewsletterSignup);

export { NewsletterSignup };
