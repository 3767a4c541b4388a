// src/controllers/structured-data-controller.ts
/**
* Publishes an element's film for search engines as long as the element is on the page and asks for it. A module of its own
* that is fetched when an element asks for it.
*/
var StructuredDataController = class {
	#host;
	#source;
	#film;
	#withdraw;
	constructor(host, source) {
		this.#host = host;
		this.#source = source;
		host.addController(this);
		this.hostUpdated();
	}
	hostConnected() {
		if (this.#host.jsonLd) this.#host.requestUpdate();
	}
	hostUpdated() {
		const { jsonLd, isConnected } = this.#host;
		this.#publish(jsonLd && isConnected ? this.#source.film : void 0);
	}
	hostDisconnected() {
		this.#publish(void 0);
	}
	#publish(film) {
		if (film === this.#film) return;
		this.#film = film;
		this.#withdraw?.();
		this.#withdraw = void 0;
		if (film) this.#write(film).catch(() => void 0);
	}
	async #write(film) {
		const [{ filmTable }, { writeFilm }, { publishFilm }] = await Promise.all([
			import("../film/read-film.js"),
			import("../feeds/schema-org/write-film.js"),
			import("./publish-film.js")
		]);
		const whole = film === this.#film && this.#source.read(filmTable);
		if (whole) this.#withdraw = publishFilm(writeFilm(whole), this.#host.ownerDocument);
	}
};
export { StructuredDataController };

//# sourceMappingURL=structured-data-controller.js.map