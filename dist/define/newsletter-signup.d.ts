import { NewsletterSignup } from "../elements/newsletter-signup/newsletter-signup.js";
export { NewsletterSignup };
