// src/events/newsletter-submit-event.ts
/**
* Fired at a `<newsletter-signup>` when the visitor sends a form that is filled in, before anything leaves the page. It does
* not carry the address. Bubbles and is composed; cancelled, nothing is sent.
*/
var NewsletterSubmitEvent = class extends Event {
	/** The film that the invitation speaks of, if any. */
	film;
	constructor(film) {
		super("newsletter-submit", {
			bubbles: true,
			composed: true,
			cancelable: true
		});
		this.film = film;
	}
};
export { NewsletterSubmitEvent };

//# sourceMappingURL=newsletter-submit-event.js.map