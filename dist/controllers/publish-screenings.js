import { isNode, typesOf, values } from "../film/node.js";
// src/controllers/publish-screenings.ts
/** The events in a JSON value. */
var eventsIn = (value) => isNode(value) ? [...typesOf(value).some((type) => type.endsWith("Event")) ? [value] : [], ...eventsIn(Object.values(value))] : Array.isArray(value) ? value.flatMap(eventsIn) : [];
/** The events in a script; none in one that cannot be read. */
function read(text) {
	try {
		return eventsIn(JSON.parse(text));
	} catch {
		return [];
	}
}
/** The names of an event and of what it shows; none, where these stand elsewhere. */
var namesOf = ({ name, workPresented }, { textsIn }) => [...textsIn(name), ...values(workPresented).flatMap((work) => textsIn(isNode(work) ? work["name"] : work))];
/** Whether an event is a screening: it begins at the same time, in whatever form that is said, and has no other name. */
function isSame(event, { startDate, name, workPresented }, means) {
	const names = namesOf(event, means);
	const own = [name, ...workPresented.map((film) => film.name)].map((text) => text?.value);
	return values(event["startDate"]).some((start) => typeof start === "string" && (startDate.startsWith(start.slice(0, 16)) || Date.parse(start) === Date.parse(startDate))) && (!names.length || names.some((one) => own.includes(one)));
}
/** Those of screenings that a page does not say, as JSON-LD; undefined when it says all. */
function writeUnsaid(screenings, scripts, means) {
	const events = scripts.flatMap(read);
	const unsaid = screenings.filter((screening) => !events.some((event) => isSame(event, screening, means)));
	return unsaid.length ? means.writeScreenings(unsaid, means, ({ name }) => scripts.some((text) => means.says(text, name ? [name.value] : []))) : void 0;
}
/** Publishes an element's screenings for search engines as long as the element is on the page and asks for it. */
var ScreeningsPublication = class {
	#host;
	#means;
	#published = [];
	#withdraw;
	constructor(host, means) {
		this.#host = host;
		this.#means = means;
		host.addController(this);
		this.hostUpdated();
	}
	hostUpdated() {
		const { jsonLd, isConnected, upcoming } = this.#host;
		this.#publish(jsonLd && isConnected ? upcoming : []);
	}
	hostDisconnected() {
		this.#publish([]);
	}
	#publish(screenings) {
		const before = this.#published;
		if (screenings.length === before.length && screenings.every((screening, index) => screening === before[index])) return;
		this.#published = screenings;
		this.#withdraw?.();
		this.#withdraw = this.#means.publish(this.#host.ownerDocument, `screenings ${screenings.map(({ id }) => id).join()}`, (scripts) => writeUnsaid(screenings, scripts, this.#means));
	}
};
/**
* Has an element's screenings published. A module of its own that is fetched when an element asks for it.
*
* @returns A promise that rejects when what is needed cannot be had.
*/
async function publishScreenings(host) {
	const [films, writer, screenings] = await Promise.all([
		import("./publish-film.js"),
		import("../feeds/schema-org/write-film.js"),
		import("../feeds/schema-org/write-screenings.js")
	]);
	new ScreeningsPublication(host, {
		...films,
		...writer,
		...screenings
	});
}
export { publishScreenings, writeUnsaid };

//# sourceMappingURL=publish-screenings.js.map