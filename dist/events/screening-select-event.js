// src/events/screening-select-event.ts
/** Fired when the visitor follows a link to tickets. Bubbles and is composed; cannot be cancelled. */
var ScreeningSelectEvent = class extends Event {
	screening;
	/** Where the link goes: an absolute URL. */
	url;
	constructor(screening, url) {
		super("screening-select", {
			bubbles: true,
			composed: true
		});
		this.screening = screening;
		this.url = url;
	}
};
export { ScreeningSelectEvent };

//# sourceMappingURL=screening-select-event.js.map