/** What a screening takes that does not say, in minutes. */
var usual = 90;
var minutesOf = (time, day) => (Date.parse(`${time.slice(0, 16)}Z`) - Date.parse(day)) / 6e4;
/** Where a screening stands on its day, in minutes after midnight; a late show is after 24:00. */
function span(screening) {
	const { day, startDate, endDate, workPresented } = screening;
	const start = minutesOf(startDate, day);
	const length = workPresented.reduce((sum, { duration = 0 }) => sum + duration, 0) || usual;
	const end = endDate?.[10] ? minutesOf(endDate, day) : start + length;
	return {
		start,
		end: Math.min(Math.max(end, start + 15), start + 1440)
	};
}
var nameOf = ({ location }) => [location?.name?.value, location?.screen?.value].filter(Boolean).join(", ");
/**
* Lays out a day.
*
* @param screenings Of one day. Those without a time have no place in it.
* @param compare How rooms are ordered.
*/
function layOut(screenings, compare) {
	const all = screenings.filter(({ startDate }) => startDate[10]).map((screening) => ({
		screening,
		...span(screening)
	})).sort((a, b) => a.start - b.start);
	const start = Math.floor(Math.min(...all.map((one) => one.start)) / 60) * 60;
	const end = Math.ceil(Math.max(...all.map((one) => one.end)) / 60) * 60;
	const rows = all.length ? (end - start) / 15 : 0;
	const rooms = /* @__PURE__ */ new Map();
	for (const one of all) {
		const row = Math.round((one.start - start) / 15);
		const cell = {
			screening: one.screening,
			row,
			rows: Math.max(Math.round((one.end - start) / 15) - row, 1)
		};
		const name = nameOf(one.screening);
		const lanes = rooms.get(name) ?? [];
		rooms.set(name, lanes);
		const free = lanes.find((lane) => {
			const last = lane.at(-1);
			return last.row + last.rows <= row;
		});
		if (free) free.push(cell);
		else lanes.push([cell]);
	}
	const filled = (lane) => {
		let at = 0;
		const cells = [];
		for (const cell of lane) {
			if (cell.row > at) cells.push({
				row: at,
				rows: cell.row - at
			});
			cells.push(cell);
			at = cell.row + cell.rows;
		}
		return at < rows ? [...cells, {
			row: at,
			rows: rows - at
		}] : cells;
	};
	return {
		start,
		rows,
		rooms: [...rooms].sort(([a], [b]) => compare(a, b)).map(([name, lanes]) => ({
			name,
			lanes: lanes.map(filled)
		}))
	};
}
export { layOut };

//# sourceMappingURL=day-table.js.map