import type { Provider } from "../provider.js";
/**
 * Listmonk. JSON is asked about before it is sent, so that nothing has been delivered where the page may not read the
 * answer, and a real form can follow.
 */
export declare const provider: Provider;
