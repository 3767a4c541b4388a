// src/events/newsletter-error-event.ts
/**
* Fired at a `<newsletter-signup>` when the address has not been taken. It does not carry the address. Bubbles and is
* composed; cannot be cancelled.
*/
var NewsletterErrorEvent = class extends Event {
	code;
	/** The film that the invitation speaks of, if any. */
	film;
	constructor(code, film) {
		super("newsletter-error", {
			bubbles: true,
			composed: true
		});
		this.code = code;
		this.film = film;
	}
};
export { NewsletterErrorEvent };

//# sourceMappingURL=newsletter-error-event.js.map