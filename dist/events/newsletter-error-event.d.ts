/**
 * Why an address was not taken:
 * - `action`: the form has no address to go to, or one that is refused.
 * - `network`: no answer, or one that this page may not read (CORS).
 * - `status`: the service answered, but not with 2xx.
 */
export type NewsletterErrorCode = "action" | "network" | "status";
/**
 * Fired at a `<newsletter-signup>` when it cannot send, or the service did not take the address. The address stays in the
 * field and is in no event. Bubbles and is composed.
 */
export declare class NewsletterErrorEvent extends Event {
    static readonly type = "newsletter-error";
    readonly code: NewsletterErrorCode;
    /** What happened, in English, for the page's editor. */
    readonly message: string;
    constructor(code: NewsletterErrorCode, message: string);
}
declare global {
    interface HTMLElementEventMap {
        "newsletter-error": NewsletterErrorEvent;
    }
}
