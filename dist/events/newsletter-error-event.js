// src/events/newsletter-error-event.ts
/**
* Fired at a `<newsletter-signup>` when it cannot send, or the service did not take the address. The address stays in the
* field and is in no event. Bubbles and is composed.
*/
var NewsletterErrorEvent = class NewsletterErrorEvent extends Event {
	static type = "newsletter-error";
	code;
	/** What happened, in English, for the page's editor. */
	message;
	constructor(code, message) {
		super(NewsletterErrorEvent.type, {
			bubbles: true,
			composed: true
		});
		this.code = code;
		this.message = message;
	}
};
export { NewsletterErrorEvent };

//# sourceMappingURL=newsletter-error-event.js.map