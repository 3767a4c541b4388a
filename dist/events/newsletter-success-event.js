// src/events/newsletter-success-event.ts
/**
* Fired at a `<newsletter-signup>` when the address has been taken. It does not carry the address. Bubbles and is composed;
* cannot be cancelled.
*/
var NewsletterSuccessEvent = class extends Event {
	/** The film that the invitation speaks of, if any. */
	film;
	constructor(film) {
		super("newsletter-success", {
			bubbles: true,
			composed: true
		});
		this.film = film;
	}
};
export { NewsletterSuccessEvent };

//# sourceMappingURL=newsletter-success-event.js.map