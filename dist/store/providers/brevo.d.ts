import type { Provider } from "../provider.js";
/** Brevo, formerly Sendinblue. Whether a page may read the answer differs by account. */
export declare const provider: Provider;
