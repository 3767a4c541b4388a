// src/events/film-request-event.ts
/**
* Fired by an element that has no listing of its own, when it comes into the page: the nearest element around it that has
* one hands its own over, and stops the event. Bubbles and is composed; cannot be cancelled.
*
* After the Context Community Protocol of the web components community group, with a callback in the event.
*
* @typeParam Provider What is handed over.
*/
var FilmRequestEvent = class extends Event {
	/** To be called at once, at most one time. */
	receive;
	constructor(receive) {
		super("film-request", {
			bubbles: true,
			composed: true
		});
		this.receive = receive;
	}
};
export { FilmRequestEvent };

//# sourceMappingURL=film-request-event.js.map