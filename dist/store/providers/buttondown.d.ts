import type { Provider } from "../provider.js";
/**
 * Buttondown's embedded form. Its documentation forbids `fetch`: it has to be able to show a captcha or to ask back about
 * the address.
 *
 * @see https://docs.buttondown.com/building-your-subscriber-base
 */
export declare const provider: Provider;
