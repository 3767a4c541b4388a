import { __exportAll } from "../../_virtual/_rolldown/runtime.js";
// src/feeds/schema-org/write-screenings.ts
var write_screenings_exports = /* @__PURE__ */ __exportAll({ writeScreenings: () => writeScreenings });
var schema = (name) => name && `https://schema.org/${name}`;
/** Whether it is an address, as an `@id` has to be: others are made of film, time and venue, and are made so again. */
var isAddress = (id) => /^[^\s|<>"{}\\^`]+$/.test(id);
function place({ id, name, screen, ...more }, { node, text }) {
	const { address, url, latitude, longitude } = more;
	const made = [
		name,
		screen,
		address
	].flatMap((part) => part?.value ?? []);
	const own = isAddress(id) && id !== made.join(", ") ? id : void 0;
	const theater = node(name ? "MovieTheater" : "Place", {
		"@id": screen ? void 0 : own,
		name: text(name),
		address: text(address),
		url,
		geo: latitude === void 0 || longitude === void 0 ? void 0 : node("GeoCoordinates", {
			latitude,
			longitude
		})
	});
	return screen ? node("Place", {
		"@id": own,
		name: text(screen),
		containedInPlace: theater
	}) : theater;
}
/** What schema.org has no word for is said in the visitor's. */
var offer = ({ name, maxPrice, price, payWhatYouCan, ...more }, availability, { node, text }) => {
	const stands = more.availability ?? availability;
	return node(maxPrice ? "AggregateOffer" : "Offer", {
		name: text(name),
		url: more.url,
		...maxPrice ? {
			lowPrice: price,
			highPrice: maxPrice
		} : { price },
		priceCurrency: more.priceCurrency,
		description: payWhatYouCan ? "Pay what you can" : void 0,
		availability: stands === "ReturnsOnly" ? stands : schema(stands),
		validFrom: more.validFrom
	});
};
/** Among guests, what is nobody: "Q&A". The reader's words for it, which are not here for the weight of all others. */
var isTalk = (label) => /\bq ?& ?a\b|\bintro(?:duced|duction)?\b|in conversation|discussion/i.test(label);
function performer({ value, lang }, { node, text }) {
	const [, name = value, roleName] = /^(.+) \((.+)\)$/.exec(value) ?? [];
	const who = node("Person", { name: text({
		value: name,
		lang
	}) });
	return roleName ? node("PerformanceRole", {
		performer: who,
		roleName
	}) : who;
}
/**
* Screenings as schema.org ScreeningEvents, ready for `JSON.stringify`. `readProgramme` makes the same screenings of them
* again, in the language that they were read in. Each film stands in full with its first screening, and by its title, year
* and director with the others. Where it goes into HTML as a string, `<` has to be escaped (`\u003c`).
*
* @param isKnown Whether a film stands in full elsewhere on the page.
* @see https://schema.org/ScreeningEvent
*/
function writeScreenings(screenings, writer, isKnown = () => false) {
	const { image, node, text, writeFilm } = writer;
	const written = /* @__PURE__ */ new Set();
	const work = (film) => {
		const { "@context": _, ...whole } = writeFilm(film);
		if (!written.has(film) && !isKnown(film)) {
			written.add(film);
			return whole;
		}
		const { name, url, dateCreated, datePublished, director } = whole;
		return node("Movie", {
			name,
			url,
			dateCreated,
			datePublished,
			director
		});
	};
	const event = (screening) => {
		const { id, name, workPresented, offers, availability, online } = screening;
		const { eventStatus, timeZone, location, performer: guests } = screening;
		const own = (property) => {
			const theirs = workPresented.flatMap((film) => film[property]);
			return screening[property].join() === [...new Set(theirs)].join() ? void 0 : screening[property];
		};
		const [film, ...others] = workPresented;
		const isFull = availability === "SoldOut" && !offers.some((one) => one.availability === "SoldOut");
		const saysNothing = !offers.some((one) => one.availability);
		return node("ScreeningEvent", {
			"@id": isAddress(id) ? id : void 0,
			name: text(name ?? (others.length ? void 0 : film?.name)),
			description: text(screening.description),
			image: screening.image.map(image),
			url: screening.url,
			workPresented: workPresented.map(work),
			startDate: screening.startDate,
			endDate: screening.endDate,
			doorTime: screening.doorTime,
			eventSchedule: /^[+-]/.test(timeZone) ? void 0 : node("Schedule", { scheduleTimezone: timeZone }),
			location: location && place(location, writer),
			eventStatus: schema(eventStatus),
			previousStartDate: screening.previousStartDate,
			eventAttendanceMode: online ? schema(`${location ? "Mixed" : "Online"}EventAttendanceMode`) : void 0,
			offers: offers.map((one) => offer(one, saysNothing && !isFull ? availability : void 0, writer)),
			remainingAttendeeCapacity: isFull ? 0 : void 0,
			isAccessibleForFree: screening.isAccessibleForFree || void 0,
			superEvent: screening.superEvent.map((series) => node("EventSeries", { name: text(series) })),
			performer: guests.filter(({ value }) => !isTalk(value)).map((guest) => performer(guest, writer)),
			keywords: guests.filter(({ value }) => isTalk(value)).map(text),
			accessibilityFeature: screening.accessibilityFeature,
			inLanguage: own("inLanguage"),
			subtitleLanguage: own("subtitleLanguage"),
			videoFormat: screening.videoFormat.map(text)
		});
	};
	return {
		"@context": "https://schema.org",
		"@graph": screenings.map(event)
	};
}
export { writeScreenings, write_screenings_exports };

//# sourceMappingURL=write-screenings.js.map