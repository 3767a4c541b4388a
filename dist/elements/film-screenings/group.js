// src/elements/film-screenings/group.ts
/** Puts screenings together, in the order in which the first of each comes. */
function groupScreenings(screenings, by) {
	const groups = /* @__PURE__ */ new Map();
	for (const screening of screenings) {
		const { day, location, workPresented, id } = screening;
		const key = by === "venue" ? location?.name?.value : by === "film" ? workPresented.length === 1 ? workPresented[0] : workPresented.map(({ name }) => name?.value).join("+") || id : day;
		const group = groups.get(key);
		if (group) group.push(screening);
		else groups.set(key, [screening]);
	}
	return [...groups.values()].map((group) => ({
		day: by === "venue" || by === "film" ? void 0 : group[0].day,
		screenings: group
	}));
}
export { groupScreenings };

//# sourceMappingURL=group.js.map