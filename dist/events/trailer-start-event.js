// src/events/trailer-start-event.ts
/** Fired at a `<film-trailer>` when the visitor plays it. Bubbles and is composed; cannot be cancelled. */
var TrailerStartEvent = class extends Event {
	film;
	/** Who plays it: `YouTube`, `Vimeo`, or the host that the file is from. */
	provider;
	constructor(film, provider) {
		super("trailer-start", {
			bubbles: true,
			composed: true
		});
		this.film = film;
		this.provider = provider;
	}
};
export { TrailerStartEvent };

//# sourceMappingURL=trailer-start-event.js.map