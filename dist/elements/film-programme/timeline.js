// src/elements/film-programme/timeline.ts
/**
* A day as a table: rooms are columns, times are rows. Fetched when it is first asked for; it must import nothing but types.
*/
/** Minutes of a row. */
var slot = 15;
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
		end: Math.min(Math.max(end, start + slot), start + 1440)
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
	const rows = all.length ? (end - start) / slot : 0;
	const rooms = /* @__PURE__ */ new Map();
	for (const one of all) {
		const row = Math.round((one.start - start) / slot);
		const cell = {
			screening: one.screening,
			row,
			rows: Math.max(Math.round((one.end - start) / slot) - row, 1)
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
function renderSlot(screening, context) {
	const { html, text, link } = context;
	const { name, url, workPresented } = screening;
	return html`<p part="slot-title">${(name ? [{
		name,
		url
	}] : workPresented).map((film, index) => html`${index ? " + " : ""}${film.name && link(film.url, text(film.name))}`)}</p><p part="facts">${context.nameTimes(screening)}</p>${context.states(screening)} ${context.planButton(screening)}`;
}
/** The days, and the table of one. */
function renderTimeline(context) {
	const { html, nothing, words, lang, chooser } = context;
	const screenings = context.fitting();
	const days = [...new Set(screenings.map((screening) => screening.day))];
	const day = days.find((one) => one === chooser.chosen.on) ?? days[0] ?? "";
	const { start, rows, rooms } = layOut(screenings.filter((screening) => screening.day === day), new Intl.Collator(lang, { numeric: true }).compare);
	const columns = rooms.flatMap(({ lanes }) => lanes);
	const hour = (row) => {
		const minutes = (start + row * slot) % 1440;
		const clock = `2000-01-01T${String(minutes / 60).padStart(2, "0")}:00`;
		return context.formatTime(clock, lang);
	};
	return html`<div part="days" role="group" aria-label=${words.facets.day}>${days.map((name) => html`<button part="view" aria-pressed=${name === day} @click=${() => chooser.take({ on: name })}> ${context.formatDay(name, lang, name, "short")} </button>`)}</div><div part="timeline" role="region" tabindex="0" aria-label=${day && context.formatDay(day, lang, day)}><table> <thead> <tr> <th scope="col">${words.time}</th> ${rooms.map(({ name, lanes }) => html`<th scope="col" colspan=${lanes.length > 1 ? lanes.length : nothing}> ${name ? html`<bdi>${name}</bdi>` : nothing} </th>`)} </tr> </thead> <tbody> ${Array.from({ length: rows }, (_, row) => html`<tr> ${row % (60 / slot) ? nothing : html`<th scope="row" rowspan=${60 / slot}> ${hour(row)} </th>`} ${columns.map((cells) => {
		const cell = cells.find((one) => one.row === row);
		return cell ? html`<td class=${cell.screening ? "taken" : nothing} rowspan=${cell.rows}> ${cell.screening ? renderSlot(cell.screening, context) : nothing} </td>` : nothing;
	})} </tr>`)} </tbody> </table></div>`;
}
/** How it looks. */
var styles = (css) => css`[part="days"]{display:flex;flex-wrap:wrap;gap:.5em;margin-block-end:var(--_space)}[part="timeline"]{overflow:auto;max-block-size:90vh}table{border-collapse:collapse;font-size:.875em;min-inline-size:100%}th,td{text-align:start;vertical-align:top;padding:.25em .5em}tr{block-size:1.5em}th{font-weight:600;color:var(--_muted)}tbody tr:has(th) > *{border-block-start:1px solid var(--_line)}[scope="col"]{min-inline-size:9em}:is(thead,tr) > :first-child[scope]{min-inline-size:4em}td:not(:last-child){border-inline-end:1px dotted var(--_line)}.taken{background:var(--_surface);border-inline-start:3px solid var(--film-color-accent,currentColor);border-block:2px solid transparent;background-clip:padding-box}[part="slot-title"]{font-weight:600}@media print{[part="days"]{display:none}}`;
export { layOut, renderTimeline, styles };

//# sourceMappingURL=timeline.js.map