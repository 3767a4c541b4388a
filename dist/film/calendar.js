// src/film/calendar.ts
/** What a screening takes where nobody knows, in minutes. */
var usual = 90;
/** Commas, semicolons, backslashes and line breaks mean something (section 3.3.11). */
var escape = (text) => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
var bytes = new TextEncoder();
/** No line has more than 75 octets; the rest goes on after a blank (section 3.1). No character is cut. */
function fold(line) {
	let out = "";
	let room = 75;
	for (const character of line) {
		const { length } = bytes.encode(character);
		if (length > room) {
			out += "\r\n ";
			room = 74;
		}
		out += character;
		room -= length;
	}
	return out;
}
var compact = (time) => time.replace(/[-:]/g, "");
var utc = (instant) => `${compact(new Date(instant).toISOString().slice(0, 19))}Z`;
/** `+0100`: the sign stays. */
var offset = (of) => of.replace(":", "");
/** An offset in minutes. */
var minutes = (of) => (Date.parse("2000-01-01T00:00Z") - Date.parse(`2000-01-01T00:00${of}`)) / 6e4;
var isNamed = (zone) => !/^[+-]/.test(zone);
/** A time as a property: on the clock of its zone, or a day. */
var when = (name, time, zone) => time.length === 10 ? `${name};VALUE=DATE:${compact(time)}` : isNamed(zone) ? `${name};TZID=${zone}:${compact(time.slice(0, 19))}` : `${name}:${utc(Date.parse(time))}`;
/** `20261123T220000` of a wall clock, some minutes on. */
var later = (time, minutes) => {
	const offset = time.slice(19);
	const wall = Date.parse(`${time.slice(0, 19)}Z`) + minutes * 6e4;
	return new Date(wall).toISOString().slice(0, 19) + offset;
};
var nextDay = (day) => new Date(Date.parse(day) + 864e5).toISOString().slice(0, 10);
function endOf({ startDate, endDate }) {
	if (startDate.length === 10) return nextDay((endDate ?? startDate).slice(0, 10));
	return endDate ?? later(startDate, usual);
}
function writeEvent(screening, { base, now, notes }) {
	const { id, name, startDate, timeZone, location, offers, url } = screening;
	const { eventStatus, description, superEvent, workPresented } = screening;
	const tickets = offers.find((offer) => offer.url)?.url ?? url;
	const titles = workPresented.map((film) => film.name?.value ?? "");
	const title = name?.value ?? titles.join(" + ");
	const { screen, address, latitude, longitude } = location ?? {};
	const place = [
		screen,
		location?.name,
		address
	].flatMap((text) => text?.value ?? []).join(", ");
	const about = [
		tickets,
		name && titles.length ? titles.join(" + ") : void 0,
		...notes(screening),
		description?.value
	].filter(Boolean);
	const uid = /^[a-z][\w+.-]*:/i.test(id) ? id : `${encodeURIComponent(id)}@${new URL(base).host}`;
	const line = (key, value) => value ? `${key}:${escape(value)}` : void 0;
	return [
		"BEGIN:VEVENT",
		line("UID", uid),
		`DTSTAMP:${utc(now)}`,
		when("DTSTART", startDate, timeZone),
		when("DTEND", endOf(screening), timeZone),
		line("SUMMARY", title),
		line("LOCATION", place),
		latitude !== void 0 && longitude !== void 0 ? `GEO:${latitude};${longitude}` : void 0,
		tickets && `URL:${tickets}`,
		line("DESCRIPTION", about.join("\n")),
		superEvent.length ? `CATEGORIES:${superEvent.map(({ value }) => escape(value)).join(",")}` : void 0,
		`STATUS:${eventStatus === "EventCancelled" ? "CANCELLED" : eventStatus === "EventPostponed" ? "TENTATIVE" : "CONFIRMED"}`,
		`SEQUENCE:${eventStatus === "EventScheduled" ? 0 : 1}`,
		"END:VEVENT"
	];
}
/** A zone as far as these screenings need it: the changes of its offset among them (section 3.6.5). */
function writeZone(zone, screenings, { transitions }) {
	const instants = screenings.filter(({ timeZone, startDate }) => timeZone === zone && startDate[10]).flatMap((screening) => [Date.parse(screening.startDate), Date.parse(endOf(screening))]);
	if (!instants.length) return [];
	const [first, last] = instants.reduce(([least, most], instant) => [Math.min(least, instant), Math.max(most, instant)], [Infinity, -Infinity]);
	return [
		"BEGIN:VTIMEZONE",
		`TZID:${zone}`,
		...transitions(zone, first, last).flatMap(({ wall, from, to }) => {
			const kind = minutes(to) > minutes(from) ? "DAYLIGHT" : "STANDARD";
			return [
				`BEGIN:${kind}`,
				`DTSTART:${compact(wall)}`,
				`TZOFFSETFROM:${offset(from)}`,
				`TZOFFSETTO:${offset(to)}`,
				`END:${kind}`
			];
		}),
		"END:VTIMEZONE"
	];
}
/**
* A calendar file of screenings, each with a `UID` that it keeps. Times are on the venue's clock, with the zone described
* in the file, or in UTC where only an offset is known.
*
* @see https://www.rfc-editor.org/rfc/rfc5545
*/
function writeCalendar(screenings, context) {
	return [
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		"PRODID:-//film-elements//screenings//EN",
		"CALSCALE:GREGORIAN",
		"METHOD:PUBLISH",
		...[...new Set(screenings.map(({ timeZone }) => timeZone))].filter(isNamed).flatMap((zone) => writeZone(zone, screenings, context)),
		...screenings.flatMap((screening) => writeEvent(screening, context)),
		"END:VCALENDAR"
	].flatMap((line) => line ? `${fold(line)}\r\n` : []).join("");
}
export { writeCalendar };

//# sourceMappingURL=calendar.js.map