import type { Provider } from "../provider.js";
/**
 * Mailchimp's embedded form. Its answers are pages, which may hold a captcha, and which a page elsewhere may not read; its
 * JSONP would run a script of Mailchimp's in the page.
 */
export declare const provider: Provider;
