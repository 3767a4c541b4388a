import type { Provider } from "../provider.js";
/** MailerLite's embedded form (the new MailerLite). */
export declare const provider: Provider;
