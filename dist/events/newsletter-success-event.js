// src/events/newsletter-success-event.ts
/**
* Fired at a `<newsletter-signup>` when the service has taken the address. Carries nothing of the visitor's. Bubbles and
* is composed.
*/
var NewsletterSuccessEvent = class NewsletterSuccessEvent extends Event {
	static type = "newsletter-success";
	constructor() {
		super(NewsletterSuccessEvent.type, {
			bubbles: true,
			composed: true
		});
	}
};
export { NewsletterSuccessEvent };

//# sourceMappingURL=newsletter-success-event.js.map