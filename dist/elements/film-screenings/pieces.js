/** Parts what is too much to be drawn in one go. */
var part = (groups) => groups.flatMap((group) => Array.from({ length: Math.ceil(group.screenings.length / 20) }, (_, at) => ({
	...group,
	screenings: group.screenings.slice(at * 20, (at + 1) * 20),
	isFirst: !at
})));
export { part };

//# sourceMappingURL=pieces.js.map