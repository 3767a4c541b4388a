// src/events/film-select-event.ts
/** Fired at a `<film-card>` when the visitor follows a link in it. Bubbles and is composed; cannot be cancelled. */
var FilmSelectEvent = class extends Event {
	film;
	/** Where the link goes: an absolute URL. */
	url;
	constructor(film, url) {
		super("film-select", {
			bubbles: true,
			composed: true
		});
		this.film = film;
		this.url = url;
	}
};
export { FilmSelectEvent };

//# sourceMappingURL=film-select-event.js.map