// src/film/time.ts
var pattern = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T\s,@]+(?:at )?(\d{1,2})(?:[:.]?(\d\d))?(?:[:.]?(\d\d)(?:[.,]\d+)?)?\s*(?:([ap])\.?m\b\.?)?\s*(?:(Z|UTC|GMT)|([+-]\d\d):?(\d\d)?)?(?:\[([\w/+-]+)\])?)?T?$/i;
/**
* Reads a time as listings write it: ISO 8601 with or without an offset, with a space for the T, without seconds, in
* twelve hours; RFC 9557 with a zone in brackets.
*
* @returns Undefined for what is none, such as the 31st of February.
*/
function parseTime(text) {
	const found = text.length < 100 && pattern.exec(text.trim());
	if (!found) return void 0;
	const [, year, month, day, hour, minute, second, half, utc, sign, rest] = found;
	const date = `${year}-${month}-${day}`;
	const hours = half && hour ? +hour % 12 + (/p/i.test(half) ? 12 : 0) : +(hour ?? 0);
	const moment = new Date(Date.UTC(+year, +month - 1, +day, hours, +(minute ?? 0), +(second ?? 0)));
	const wall = Number.isNaN(+moment) ? "" : moment.toISOString().slice(0, 19);
	const said = `${date}T${String(hours).padStart(2, "0")}:${minute ?? "00"}`;
	if (!wall.startsWith(said) && !(hours === 24 && wall.endsWith("00:00:00"))) return void 0;
	const offset = utc ? "+00:00" : sign ? `${sign}:${rest ?? "00"}` : "";
	if (Number.isNaN(Date.parse(wall + offset))) return void 0;
	return {
		wall: hour === void 0 ? date : wall,
		offset: hour === void 0 ? "" : offset,
		zone: found[11] ?? ""
	};
}
/** Of an offset, its milliseconds; undefined of a zone's name. */
function offsetOf(zone) {
	const [, sign, hours = 0, minutes = 0] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
	return sign ? (+hours * 60 + +minutes) * (sign === "-" ? -6e4 : 6e4) : void 0;
}
var zones = /* @__PURE__ */ new Map();
/** Whether it is a time zone: an IANA name that the engine knows, or an offset such as `+01:00`. */
function isZone(zone) {
	let known = zones.get(zone);
	if (known === void 0) {
		try {
			known = offsetOf(zone) !== void 0 || !!new Intl.DateTimeFormat("en", { timeZone: zone });
		} catch {
			known = false;
		}
		if (zones.size < 1e3) zones.set(zone, known);
	}
	return known;
}
var engine = globalThis.Temporal;
/** Thrown by `localAt` and `fromWall` where the engine has no Temporal, until `loadEngine` has brought it. */
var engineMissing = /* @__PURE__ */ new Error("Temporal");
/** Fetches Temporal for an engine that has none. Rejects when it cannot be had. */
var loadEngine = async () => {
	engine ??= (await import("temporal-polyfill")).Temporal;
};
var temporal = () => {
	if (!engine) throw engineMissing;
	return engine;
};
var written = {
	smallestUnit: "second",
	timeZoneName: "never"
};
/**
* What a zone's clock says at an instant.
*
* @param instant Milliseconds since 1970.
* @param zone One that `isZone`.
*/
function localAt(instant, zone) {
	const offset = offsetOf(zone);
	return offset === void 0 ? temporal().Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toString(written) : new Date(instant + offset).toISOString().slice(0, 19) + zone;
}
/**
* The moment at which a zone's clock says something. What it says twice, when summer time ends, is the first; what it
* leaves out, when summer time begins, is as much later (https://tc39.es/proposal-temporal/docs/ambiguity.html).
*/
var fromWall = (wall, zone) => offsetOf(zone) === void 0 ? temporal().PlainDateTime.from(wall).toZonedDateTime(zone).toString(written) : wall + zone;
/** The changes of a named zone's offset, from the last one before an instant to another instant; never none. */
function transitions(zone, start, end) {
	const first = temporal().Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone);
	const found = [];
	let change = first.add({ seconds: 1 }).getTimeZoneTransition("previous");
	if (!change) found.push({
		wall: "1970-01-01T00:00:00",
		from: first.offset,
		to: first.offset
	});
	for (change ??= first.getTimeZoneTransition("next"); change && change.epochMilliseconds <= end; change = change.getTimeZoneTransition("next")) {
		const from = change.subtract({ seconds: 1 }).offset;
		found.push({
			wall: localAt(change.epochMilliseconds, from).slice(0, 19),
			from,
			to: change.offset
		});
	}
	return found;
}
/** A day, some days on: ISO 8601. */
var addDays = (day, days) => new Date(Date.parse(day) + days * 864e5).toISOString().slice(0, 10);
/** The day that a time belongs to, when days start at, say, `05:00`: a late show belongs to the evening before it. */
var dayOf = (time, dayStarts) => time.length > 10 && time.slice(11, 16) < dayStarts ? addDays(time.slice(0, 10), -1) : time.slice(0, 10);
export { addDays, dayOf, engineMissing, fromWall, isZone, loadEngine, localAt, parseTime, transitions };

//# sourceMappingURL=time.js.map