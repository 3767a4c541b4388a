// src/events/film-load-event.ts
/**
* Fired at an element when its listing has been read and is shown. Bubbles and is composed; cannot be cancelled.
*/
var FilmLoadEvent = class extends Event {
	/** What the element shows of the film, in its language, with the attributes applied. A `<film-page>` shows all of it. */
	film;
	/** The `src` that it came from; empty when it stood between the tags or came from `.film`. */
	src;
	constructor(film, src) {
		super("film-load", {
			bubbles: true,
			composed: true
		});
		this.film = film;
		this.src = src;
	}
};
export { FilmLoadEvent };

//# sourceMappingURL=film-load-event.js.map