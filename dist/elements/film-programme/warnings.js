// src/elements/film-programme/warnings.ts
var minute = 6e4;
/** What a screening takes that does not say, in minutes. */
var usual = 120;
var startOf = ({ startDate }) => Date.parse(startDate);
/** Where it ends: as listed, else by its films. */
var endOf = (screening) => screening.endDate?.[10] ? Date.parse(screening.endDate) : startOf(screening) + (screening.workPresented.reduce((sum, { duration = 0 }) => sum + duration, 0) || usual) * minute;
/** Between two points on the earth, in kilometres (haversine). */
function distance(a, b) {
	const radians = Math.PI / 180;
	const [from, to] = [a.latitude * radians, b.latitude * radians];
	const up = Math.sin((to - from) / 2) ** 2;
	const across = Math.sin((b.longitude - a.longitude) * radians / 2) ** 2;
	return 12742 * Math.asin(Math.sqrt(up + Math.cos(from) * Math.cos(to) * across));
}
/**
* The minutes from one venue to another: on foot, in streets that are a third longer than the crow flies, or where that is
* far by tram; five to get out and in. 0 within one house.
*
* @param usual The minutes where the listing does not say where venues are.
*/
function travelTime(a, b, usual) {
	if (!a || !b || a.name?.value === b.name?.value) return 0;
	if (a.latitude === void 0 || b.latitude === void 0) return usual;
	const street = distance(a, b) * 1.3;
	return Math.round(5 + Math.min(street / 4.8 * 60, 10 + street / 15 * 60));
}
/** What is to be said of each screening of a plan. Those without a time, and those that do not take place, are in nobody's way. */
function findWarnings(plan, usualTravel) {
	const all = plan.filter(({ startDate, eventStatus }) => startDate[10] && eventStatus !== "EventCancelled").sort((a, b) => startOf(a) - startOf(b));
	const warnings = /* @__PURE__ */ new Map();
	const add = (screening, warning) => {
		warnings.set(screening, [...warnings.get(screening) ?? [], warning]);
	};
	for (const [index, one] of all.entries()) for (const other of all.slice(index + 1)) {
		const gap = Math.round((startOf(other) - endOf(one)) / minute);
		if (gap < 0) {
			add(one, {
				kind: "clash",
				other
			});
			add(other, {
				kind: "clash",
				other: one
			});
			continue;
		}
		if (one.online || other.online) continue;
		const need = travelTime(one.location, other.location, usualTravel);
		if (gap < need) add(other, {
			kind: "tight",
			other: one,
			gap,
			need
		});
	}
	return warnings;
}
/** A warning in words. */
var sayWarning = (warning, { location }, words, number) => {
	const { name, workPresented } = warning.other;
	return warning.kind === "clash" ? words.clash((name ?? workPresented[0]?.name)?.value ?? "") : words.tight(number(warning.gap), location?.name?.value ?? "", number(warning.need));
};
/** A short name for an id, the same everywhere (FNV-1a, twice 32 bits). */
function codeOf(id) {
	let a = 2166136261;
	let b = 461845907;
	for (const character of id) {
		const code = character.codePointAt(0);
		a = Math.imul(a ^ code, 16777619);
		b = Math.imul(b ^ code, 2246822507);
	}
	return ((a >>> 0) * 65536 + (b >>> 16)).toString(36);
}
/** The screenings that a shared link names. */
function decodePlan(codes, screenings) {
	const wanted = new Set(codes.split("."));
	return screenings.filter(({ id }) => wanted.has(codeOf(id)));
}
/** A plan for a link. */
var encodePlan = (ids) => [...ids].map(codeOf).join(".");
export { codeOf, decodePlan, encodePlan, findWarnings, sayWarning, travelTime };

//# sourceMappingURL=warnings.js.map