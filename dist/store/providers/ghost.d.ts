import type { Provider } from "../provider.js";
/**
 * A site of Ghost's: a token first, then JSON. It takes no form. A label longer than 191 characters would lose the member at
 * the click in the mail.
 *
 * @see https://github.com/TryGhost/Ghost/tree/main/apps/signup-form
 */
export declare const provider: Provider;
