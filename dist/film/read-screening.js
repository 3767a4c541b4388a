import { findAccess } from "./access.js";
import { formatsIn, guestsOf, labelsOf, talksIn } from "./screening-labels.js";
import { parseDuration } from "./duration.js";
import { isNode, values } from "./node.js";
import { ownName } from "./own-name.js";
import { readImage } from "./read-image.js";
import { bestOf, readOffers } from "./read-offers.js";
import { all, expect, languages, link, one, plain, prose, text, texts, toNumber } from "./read-values.js";
import { isVirtual } from "./read-venue.js";
import { accessFeatures } from "./screening.js";
import { dayOf, fromWall, isZone, localAt, parseTime } from "./time.js";
// src/film/read-screening.ts
var statuses = [
	["EventCancelled", /cancel/],
	["EventPostponed", /postpone/],
	["EventRescheduled", /reschedule/],
	["EventMovedOnline", /movedonline/],
	["EventScheduled", /scheduled|confirmed|onsale|active/]
];
var statusOf = all(expect("eventStatus", (value, context) => {
	const name = plain(value, context).toLowerCase();
	return statuses.find(([, names]) => names.test(name))?.[0];
}));
/** How tickets stand by the number of places that are left. */
function byCapacity(node, context) {
	const left = toNumber(node["remainingAttendeeCapacity"], context);
	const places = toNumber(node["maximumAttendeeCapacity"], context) ?? 100;
	return left === void 0 ? void 0 : left <= 0 ? "SoldOut" : left <= places / 10 ? "LimitedAvailability" : "InStock";
}
/**
* Reads an event: one screening, or one for each of its `startDate`s. None, where it cannot be said when it is, or what.
*
* @see https://schema.org/ScreeningEvent
*/
function readScreenings({ node, path, films, key, place, superEvent, timeZones }, context) {
	const at = (name) => `${path}${path && "."}${name}`;
	const starts = values(node["startDate"]).slice(0, 1e3);
	const several = starts.length > 1;
	const times = starts.map((start, index) => {
		const given = parseTime(plain(start, context));
		const place = at(several ? `startDate[${index}]` : "startDate");
		if (!given) context.report({
			path: place,
			found: start,
			expected: "time"
		});
		return {
			given,
			place
		};
	});
	if (!starts.length) context.report({
		path,
		found: node,
		expected: "screening"
	});
	if (!times.some(({ given }) => given)) return [];
	const [schedule] = values(node["eventSchedule"]);
	const known = [
		context.timeZone,
		node["timeZone"],
		isNode(schedule) ? schedule["scheduleTimezone"] : void 0,
		place?.timeZone,
		...timeZones
	].map((zone) => plain(zone, context)).find((zone) => zone && isZone(zone));
	const labels = labelsOf(node, context);
	const { name, label } = ownName(text(node["name"], context, at("name")), films);
	if (!films.length && !name) {
		context.report({
			path,
			found: node,
			expected: "screening"
		});
		return [];
	}
	const access = /* @__PURE__ */ new Set([
		...values(node["accessibilityFeature"]).slice(0, 100).flatMap((item, index) => plain(item, context).split(/[,;]/).flatMap((said) => {
			const features = findAccess(said);
			if (!features.length && !/^\s*(none|unknown)?\s*$/i.test(said)) context.report({
				path: at(`accessibilityFeature[${index}]`),
				found: said,
				expected: "access"
			});
			return features;
		})),
		...labels.flatMap(({ value }) => findAccess(value)),
		...findAccess(label),
		...place?.access ?? []
	]);
	const said = [...statusOf(node["eventStatus"], context, at("eventStatus")), .../^cancell?ed\b/i.test(name?.value ?? "") ? ["EventCancelled"] : []];
	const images = all(readImage)(node["image"], context, at("image"));
	const url = link(node["url"], context, at("url"));
	const languageOf = (property) => {
		const own = languages(node[property], context, at(property));
		return own.length ? own : [...new Set(films.flatMap((film) => film[property]))];
	};
	const spoken = languageOf("inLanguage");
	const subtitles = languageOf("subtitleLanguage");
	const minutes = parseDuration(plain(node["duration"], context)) ?? films.reduce((sum, { duration }) => sum + (duration ?? NaN), 0);
	const formats = [...texts(node["videoFormat"], context, at("videoFormat")), ...formatsIn(labels)];
	const guests = [...guestsOf(node, films, context), ...talksIn(labels)];
	const capacity = byCapacity(node, context);
	const description = prose(node["description"], context, at("description"));
	const mode = plain(node["eventAttendanceMode"], context);
	return times.flatMap(({ given, place: startPath }, index) => {
		if (!given) return [];
		let zone = context.timeZone ?? (isZone(given.zone) ? given.zone : void 0) ?? known ?? (given.offset || context.offsetNear(given.wall));
		if (!zone) {
			context.report({
				path: startPath,
				found: starts[index],
				expected: "zone"
			});
			zone = offsetHere(given.wall);
		}
		const timeZone = zone;
		const read = (time) => {
			const { wall, offset } = time;
			if (wall.length === 10) return wall;
			if (!offset) return fromWall(wall, timeZone);
			const instant = Date.parse(wall + offset);
			return /^[+-]/.test(timeZone) && Math.abs(instant - Date.parse(wall + timeZone)) <= 36e5 ? wall + offset : localAt(instant, timeZone);
		};
		const readTime = one(expect("time", (value, context) => {
			const time = parseTime(plain(value, context));
			return time && read(time);
		}));
		const startDate = read(given);
		const begins = Date.parse(startDate);
		const timed = startDate.length > 10;
		const endPath = at("endDate");
		const ends = values(node["endDate"]);
		const written = readTime(several ? ends[index] : ends[0], context, endPath);
		const endsLater = written && (timed ? written.length > 10 && Date.parse(written) > begins : written >= startDate);
		if (written && written.length > 10 && !endsLater) context.report({
			path: endPath,
			found: written,
			expected: "time"
		});
		const doors = readTime(node["doorTime"], context, at("doorTime"));
		const offers = readOffers(node["offers"], context, at("offers"), readTime);
		const id = node["@id"];
		return [{
			id: typeof id === "string" && id ? `${id}${index ? `@${startDate.slice(0, 16)}` : ""}` : [
				key,
				startDate.slice(0, 16),
				place?.venue.id ?? ""
			].join("|"),
			name,
			description,
			image: images,
			workPresented: films,
			url,
			startDate,
			endDate: endsLater ? written : timed && minutes > 0 ? localAt(begins + minutes * 6e4, timeZone) : void 0,
			doorTime: doors && timed && doors.length > 10 && Date.parse(doors) < begins ? doors : void 0,
			day: dayOf(startDate, context.dayStarts),
			timeZone,
			location: place?.venue,
			eventStatus: statuses.find(([status]) => said.includes(status))?.[0] ?? "EventScheduled",
			previousStartDate: readTime(node["previousStartDate"], context, at("previousStartDate")),
			online: /online|mixed/i.test(mode) || said.includes("EventMovedOnline") || values(node["location"]).some(isVirtual),
			offers,
			availability: capacity === "SoldOut" ? capacity : bestOf(offers) ?? capacity,
			isAccessibleForFree: values(node["isAccessibleForFree"]).some(isTrue) || offers.length > 0 && offers.every(({ price, maxPrice, payWhatYouCan }) => price === 0 && !maxPrice && !payWhatYouCan),
			superEvent,
			performer: guests,
			accessibilityFeature: accessFeatures.filter((feature) => access.has(feature)),
			inLanguage: spoken,
			subtitleLanguage: subtitles,
			videoFormat: formats
		}];
	});
}
/** A node has no prototype, so that nothing makes a text of it. */
var isTrue = (value) => {
	const said = isNode(value) ? value["@value"] : value;
	return said === true || typeof said === "string" && /^true$/i.test(said.trim());
};
/** The offset that this machine's clock has when it says something. */
function offsetHere(wall) {
	const minutes = -(/* @__PURE__ */ new Date(`${wall}${wall.length > 10 ? "" : "T12:00"}`)).getTimezoneOffset();
	const two = (value) => String(Math.floor(value)).padStart(2, "0");
	const size = Math.abs(minutes);
	return `${minutes < 0 ? "-" : "+"}${two(size / 60)}:${two(size % 60)}`;
}
export { readScreenings };

//# sourceMappingURL=read-screening.js.map