/**
 * Fired at a `<newsletter-signup>` when the service has taken the address. Carries nothing of the visitor's. Bubbles and
 * is composed.
 */
export class NewsletterSuccessEvent extends Event {
  static readonly type = "newsletter-success";

  constructor() {
    super(NewsletterSuccessEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    "newsletter-success": NewsletterSuccessEvent;
  }
}
