// src/events/film-error-event.ts
/**
* Fired at an element when its listing cannot be had. What is shown stays. Where trying again can help, the element does
* so by itself, and `film-load` follows. Bubbles and is composed; cannot be cancelled.
*/
var FilmErrorEvent = class extends Event {
	code;
	/** The code, and what was found where it is short, such as `status: 404`. The console says it in a sentence. */
	message;
	/** The `src` as it was given; empty for a listing that stands between the tags or came from `.film`. */
	src;
	constructor(code, message, src) {
		super("film-error", {
			bubbles: true,
			composed: true
		});
		this.code = code;
		this.message = message;
		this.src = src;
	}
};
export { FilmErrorEvent };

//# sourceMappingURL=film-error-event.js.map