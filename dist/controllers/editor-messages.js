// src/controllers/editor-messages.ts
/**
* What editors read in the console. A module of its own that is fetched when there is something to say: visitors of a page
* that is in order do not download it.
*/
var sentences = {
	JSON: "expected JSON",
	encoding: "expected UTF-8, or another encoding and its name (charset)",
	limit: "expected at most 64 levels, 200,000 items, 10,000 in one film, 20,000 characters in a text (2,000 in a name or a line) and 500 values of a property; the rest is left out",
	text: "expected a text",
	date: "expected a date such as 2021-09-07 or 2021",
	number: "expected a number",
	url: "expected an address with http or https",
	duration: "expected a duration such as PT1H25M, 85 or 1h 25min",
	certificate: "expected an age certificate such as 15",
	language: "expected a language such as es or Spanish",
	country: "expected a country such as BO or Bolivia",
	name: "expected a name, or a Person with a name",
	mark: "expected a mark such as 4 (out of 5), or a Rating with ratingValue and bestRating",
	review: "expected a Review with a reviewBody or a reviewRating",
	quotation: "expected a Quotation with a text",
	trailer: "expected a VideoObject with a contentUrl, an embedUrl or a url, or an address",
	subscription: "expected an address of the listing's own site; that of a newsletter service belongs into the attribute action",
	screening: "expected a ScreeningEvent with a startDate, and a film or a name",
	time: "expected a date and time such as 2026-11-23T20:30:00+00:00",
	zone: "expected a time zone such as Europe/London, in the attribute time-zone or in the listing, or times with an offset",
	eventStatus: "expected an eventStatus such as EventScheduled or EventCancelled",
	access: "expected an accessibilityFeature such as audioDescription, captions, signLanguage or relaxed; subtitles that translate belong into subtitleLanguage",
	availability: "expected an availability such as InStock, LimitedAvailability, SoldOut or PreOrder",
	price: "expected a price such as 12.50, £12.50, 0 or Free",
	network: "there was no answer, or none that this page may read (CORS)",
	timeout: "nothing came for 15 seconds",
	status: "the server answered with an error",
	size: "the document is larger than 2 MB",
	format: "expected JSON, or an HTML page with JSON-LD",
	film: "expected a schema.org Movie in it, with this id if there is one in the address",
	section: "expected tags such as film-card, film-synopsis, press-quotes, with spaces between",
	action: "expected an https address, or one of this site",
	loader: "expected loader.js in its place, for the one file does not have everything",
	send: "the newsletter service did not take the address",
	render: "it cannot be shown; do the page's Trusted Types allow the policy lit-html or film-elements?"
};
/** What a newsletter form lacks that knows no address at all. */
var receiver = "expected the form address of your newsletter service, or a form between the tags, or a listing with a SubscribeAction";
/** What has been said. A page of a thousand cards says a thing once; the set does not grow for ever. */
var said = /* @__PURE__ */ new Set();
/** A value as an editor can recognise it: its JSON, at most 80 characters of it. */
function excerpt(value) {
	let left = 80;
	let text;
	try {
		text = JSON.stringify(value, (_, inner) => left-- > 0 ? inner : void 0);
	} catch {}
	text ??= typeof value;
	return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
/** Where there is no film on the page itself: whether there is JSON-LD at all. */
var lackOf = (page) => page?.querySelector("script[type=\"application/ld+json\"]:not([data-film-elements])") ? "no film in the page's JSON-LD, expected a schema.org Movie" : "no JSON-LD on the page, expected a <script type=\"application/ld+json\"> with a schema.org Movie";
/** What an element's property may be, as its class declares it, see `FilmProperties`. */
var choiceOf = ({ constructor }, property) => {
	const { elementProperties } = constructor;
	const { among } = elementProperties?.get(property) ?? {};
	return among ? `one of ${among.replaceAll(" ", ", ")}` : "none";
};
/** What was found, and what was expected in its place. */
function faultOf(host, expected, where, found) {
	if (expected === "choice") return `${excerpt(String(found))}, expected ${choiceOf(host, where)}`;
	if (expected === "action" && found === void 0) return `nothing, ${receiver}`;
	if (expected === "film" && found === null) return host.src?.startsWith("#") ? lackOf(globalThis.document) : `something else, ${sentences.film}`;
	const hint = expected === "url" && !where ? ", or # for the page's own JSON-LD" : "";
	return `${excerpt(found)}, ${sentences[expected]}${hint}`;
}
/**
* Warns once a page: which element, where its data is from, where in it, what was found, and what was expected.
*
* @param where A path in the listing, or a property of the element.
*/
function say(host, expected, where, found) {
	const { localName, src } = host;
	const fault = faultOf(host, expected, where, found);
	const source = src ? ` src="${src}"` : "";
	const name = expected === "choice" ? where.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) : where;
	const place = name ? ` ${name}:` : "";
	const document = expected === "film" ? src : src?.replace(/(?<=.)#.*/, "");
	const key = [
		expected === "choice" ? localName : document,
		expected,
		where,
		fault
	].join();
	if (said.has(key) || said.size > 500) return;
	said.add(key);
	console.warn(`film-elements: <${localName}${source}>${place} found ${fault}`);
}
export { say };

//# sourceMappingURL=editor-messages.js.map