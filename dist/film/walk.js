import { isNode, typesOf } from "./node.js";
// src/film/walk.ts
var isEvent = (type) => /(?:Event|EventSeries|Festival)$/.test(type);
/** Lists and what has no type are not what something belongs to. */
var isList = (type) => /List(?:Item)?$/.test(type);
var listsEvents = /^events?$/;
/** Where a node stands, as a path of property names. */
function pathOf(visit) {
	let path = "";
	for (let next = visit; next; next = next.from) {
		const place = next.key + (next.index === void 0 ? "" : `[${next.index}]`);
		path = place + (place && path && !path.startsWith("[") ? "." : "") + path;
	}
	return path;
}
/** Finds the films and events of a document, those that stand highest first, each once. */
function walk(roots) {
	const visits = /* @__PURE__ */ new Map();
	const queue = [];
	const meet = (value, key, from, index) => {
		if (Array.isArray(value)) {
			value.forEach((item, place) => meet(item, key, from, place));
			return;
		}
		if (!isNode(value)) return;
		const through = from?.types.every(isList);
		const around = through ? from?.owner : from;
		const via = from && through ? from.via : key;
		const owner = around && via !== "superEvent" && (around.isEvent || around.isFilm || listsEvents.test(via)) ? around : void 0;
		let visit = visits.get(value);
		if (visit) visit.owner ??= owner;
		else {
			const types = typesOf(value);
			visit = {
				node: value,
				types,
				isEvent: types.some(isEvent),
				isFilm: types.includes("Movie"),
				holds: false,
				owner,
				via,
				from,
				key,
				index
			};
			visits.set(value, visit);
			queue.push(visit);
		}
		if (!visit.isEvent) return;
		if (via === "superEvent") visit.holds = true;
		else if (owner?.isEvent) owner.holds = true;
	};
	meet(roots, "");
	for (const visit of queue) for (const name in visit.node) meet(visit.node[name], name, visit);
	return {
		films: queue.filter(({ isFilm }) => isFilm),
		events: queue.filter((visit) => visit.isEvent),
		visits
	};
}
export { pathOf, walk };

//# sourceMappingURL=walk.js.map