import { Films } from "./films.js";
import { isNode, typesOf, values } from "./node.js";
import { withoutTime } from "./own-name.js";
import { readScreenings } from "./read-screening.js";
import { asNode, link, plain, text } from "./read-values.js";
import { isVirtual, readVenue } from "./read-venue.js";
import { addDays, dayOf, engineMissing, isZone, loadEngine, localAt, parseTime, transitions } from "./time.js";
import { pathOf, walk } from "./walk.js";
import { countPast, listFilms } from "./list-films.js";
// src/film/read-programme.ts
/** Which film of a programme a node of its document is. */
var known = /* @__PURE__ */ new WeakMap();
/** The film that a node of a programme's document was read as. */
var filmOf = (programme, node) => known.get(programme)?.get(node, () => "");
var isSeries = (type) => /(?:Series|Festival)$/.test(type);
/** The offsets that a document has, by time; not UTC, in which systems store. */
function offsetsOf(events, context) {
	return events.flatMap(({ node }) => values(node["startDate"]).flatMap((start) => {
		const said = plain(start, context);
		const time = /z$/i.test(said) ? void 0 : parseTime(said);
		return time?.offset ? {
			at: Date.parse(`${time.wall}Z`),
			offset: time.offset
		} : [];
	}));
}
/** What a document says as a whole: the festival's or cinema's node, if one stands around all or is a Festival. */
var findRoot = (roots, events, isContainer) => roots.find((root) => isNode(root) && !typesOf(root).includes("Movie") && !!root["name"] && !events.some((visit) => visit.node === root && !isContainer(visit))) ?? events.find(({ types }) => types.includes("Festival"))?.node;
function readAll(roots, { timeZone, dayStarts = "05:00", found, ...context }) {
	const { films: movies, events, visits } = walk(roots);
	const films = new Films(context);
	const isBare = ({ node }) => +!(node["@id"] || node["director"] || node["dateCreated"]);
	for (const movie of [...movies].sort((a, b) => isBare(a) - isBare(b))) films.get(movie.node, () => pathOf(movie));
	const listed = new Set(movies.flatMap((movie) => films.get(movie.node, () => "") ?? []));
	const worksOf = ({ node }) => values(node["workPresented"] ?? node["workFeatured"]);
	const isContainer = (visit) => visit.types.some(isSeries) || visit.holds && !(visit.types.includes("ScreeningEvent") && worksOf(visit).length > 0);
	const root = findRoot(roots, events, isContainer);
	const places = /* @__PURE__ */ new Map();
	const placeOf = (value, path) => {
		if (!places.has(value)) places.set(value, readVenue(value, context, path()));
		return places.get(value);
	};
	/** The events that one belongs to, the innermost first. A series may belong to itself, in a circle. */
	const around = (visit) => {
		const outer = /* @__PURE__ */ new Set();
		let inner = [visit.node];
		while (inner.length && outer.size < 9) {
			inner = inner.flatMap((value) => {
				if (!isNode(value)) return [];
				const { owner } = visits.get(value) ?? {};
				return [...values(value["superEvent"]), ...owner?.isEvent ? [owner.node] : []].filter((event) => event !== visit.node && !outer.has(event));
			});
			inner.forEach((event) => outer.add(event));
		}
		return [...outer];
	};
	const keyOf = (visit) => {
		const { node, owner } = visit;
		const works = worksOf(visit);
		return (works.length ? works : [node["name"] ? node : owner?.node]).slice(0, 100).map((work) => {
			const { "@id": id, name } = asNode(work, "name");
			return typeof id === "string" && id && work !== node ? id : plain(name, {
				...context,
				lang: "und"
			});
		}).join("+");
	};
	const filmsOf = (visit, outer) => {
		const { node, owner, types } = visit;
		const [series] = outer;
		const own = worksOf(visit);
		const theirs = owner?.isEvent && isNode(series) ? values(series["workPresented"] ?? series["workFeatured"]) : [];
		const found = (own.length ? own : owner?.isFilm ? [owner.node] : theirs.length === 1 ? theirs : []).slice(0, 100).flatMap((work, index) => films.get(work, () => `${pathOf(visit)}.workPresented[${index}]`) ?? []);
		if (found.length) return [...new Set(found)];
		const name = withoutTime(plain(node["name"], context));
		const [only, another] = listed;
		const title = only?.name?.value ?? "";
		return [films.find(name) ?? (types.includes("ScreeningEvent") && !another && (!name || name.includes(title)) ? only : void 0)].filter((film) => film !== void 0);
	};
	const zone = timeZone && isZone(timeZone) ? timeZone : void 0;
	if (timeZone && !zone) context.report({
		path: "time-zone",
		found: timeZone,
		expected: "zone"
	});
	let offsets;
	const near = /* @__PURE__ */ new Map();
	const offsetNear = (wall) => {
		const day = wall.slice(0, 10);
		if (!near.has(day)) {
			const at = Date.parse(day);
			offsets ??= offsetsOf(events, context);
			const gap = (one) => Math.abs(one.at - at);
			const [first, ...rest] = offsets;
			near.set(day, rest.reduce((best, one) => best && gap(best) <= gap(one) ? best : one, first)?.offset);
		}
		return near.get(day);
	};
	const screenings = events.filter((visit) => !isContainer(visit)).flatMap((visit) => {
		const path = pathOf(visit);
		const outer = around(visit);
		const inner = outer.filter((event) => event !== root);
		const theirs = outer.filter(isNode);
		const locations = [visit.node, ...theirs].map(({ location }) => values(location).find((place) => !isVirtual(place)));
		const { owner } = visit;
		const [location] = [...locations, owner && !owner.isEvent && !owner.isFilm ? owner.node : void 0].filter((place) => place !== void 0);
		const read = readScreenings({
			node: visit.node,
			path,
			films: filmsOf(visit, outer),
			key: keyOf(visit),
			place: location === void 0 ? void 0 : placeOf(location, () => `${path}.location`),
			superEvent: inner.flatMap((event) => text(isNode(event) ? event["name"] : event, context, path) ?? []),
			timeZones: [...theirs, ...roots.filter(isNode)].map((event) => event["timeZone"])
		}, {
			...context,
			timeZone: zone,
			dayStarts,
			offsetNear
		});
		for (const screening of read) found?.(screening, visit.node);
		return read;
	});
	const programme = {
		name: root && text(root["name"], context, "name"),
		url: root && link(root["url"], context, "url"),
		films: [.../* @__PURE__ */ new Set([...listed, ...screenings.flatMap(({ workPresented }) => workPresented)])],
		screenings: unique(screenings.map((screening) => ({
			screening,
			at: Date.parse(screening.startDate)
		})).sort((a, b) => a.at - b.at).map(({ screening }) => screening))
	};
	known.set(programme, films);
	return programme;
}
/** What is said twice is one; what sells other tickets is another, with an `id` of its own. */
function unique(screenings) {
	const ids = /* @__PURE__ */ new Map();
	return screenings.flatMap((screening) => {
		const { id, url, offers } = screening;
		const sells = [url, ...offers.map((offer) => offer.url)].join(" ");
		const others = ids.get(id) ?? /* @__PURE__ */ new Set();
		ids.set(id, others);
		if (others.has(sells)) return [];
		others.add(sells);
		return others.size > 1 ? {
			...screening,
			id: `${id}|${others.size}`
		} : screening;
	});
}
/**
* Reads a programme out of a cleaned schema.org document: a Festival, an EventSeries, an ItemList, a MovieTheater with its
* events, or ScreeningEvents and Movies side by side. Never throws: what cannot be used is left out and reported.
*
* @param roots What stands highest: `Graph.roots`.
* @returns A promise where the engine has no Temporal and a time has to be put into a named zone, as the polyfill for it is
* fetched; it rejects when that cannot be had.
* @see https://schema.org/ScreeningEvent
*/
function readProgramme(roots, context) {
	const diagnostics = [];
	const read = () => {
		diagnostics.length = 0;
		const programme = readAll(roots, {
			...context,
			report: (diagnostic) => diagnostics.push(diagnostic)
		});
		diagnostics.forEach(context.report);
		return programme;
	};
	try {
		return read();
	} catch (error) {
		if (error !== engineMissing) throw error;
		return loadEngine().then(read);
	}
}
export { addDays, countPast, dayOf, filmOf, listFilms, localAt, readProgramme, transitions };

//# sourceMappingURL=read-programme.js.map