import { formatDay, formatTime, formatTimes } from "../../i18n/format-screening.js";
import { renderLink, renderText } from "../shared/templates.js";
import { layOut } from "./day-table.js";
import { styles } from "./timeline.styles.js";
import { html, nothing } from "lit";
// src/elements/film-programme/timeline.ts
function renderSlot(screening, context) {
	const { name, url, workPresented, startDate, endDate } = screening;
	return html`<p part="slot-title">${(name ? [{
		name,
		url
	}] : workPresented).map((film, index) => html`${index ? " + " : ""}${film.name && renderLink(film.url, renderText(film.name, context.lang))}`)}</p><p part="facts">${formatTimes([startDate, endDate], context.lang)}</p>${context.states(screening)} ${context.planButton(screening)}`;
}
/** The days, and the table of one. */
function renderTimeline(context) {
	const { words, lang, chooser } = context;
	const screenings = context.fitting();
	const days = [...new Set(screenings.map((screening) => screening.day))];
	const day = days.find((one) => one === chooser.chosen.on) ?? days[0] ?? "";
	const { start, rows, rooms } = layOut(screenings.filter((screening) => screening.day === day), new Intl.Collator(lang, { numeric: true }).compare);
	const columns = rooms.flatMap(({ lanes }) => lanes);
	const hour = (row) => {
		const minutes = (start + row * 15) % 1440;
		const clock = `2000-01-01T${String(minutes / 60).padStart(2, "0")}:00`;
		return formatTime(clock, lang);
	};
	return html`<div part="days" role="group" aria-label=${words.facets.day}>${days.map((name) => html`<button part="view" aria-pressed=${name === day} @click=${() => chooser.take({ on: name })}> ${formatDay(name, lang, name, "short")} </button>`)}</div><div part="timeline" role="region" tabindex="0" aria-label=${day && formatDay(day, lang, day)}><table> <thead> <tr> <th scope="col">${words.time}</th> ${rooms.map(({ name, lanes }) => html`<th scope="col" colspan=${lanes.length > 1 ? lanes.length : nothing}> ${name ? html`<bdi>${name}</bdi>` : nothing} </th>`)} </tr> </thead> <tbody> ${Array.from({ length: rows }, (_, row) => html`<tr> ${row % 4 ? nothing : html`<th scope="row" rowspan=${4}> ${hour(row)} </th>`} ${columns.map((cells) => {
		const cell = cells.find((one) => one.row === row);
		return cell ? html`<td class=${cell.screening ? "taken" : nothing} rowspan=${cell.rows}> ${cell.screening ? renderSlot(cell.screening, context) : nothing} </td>` : nothing;
	})} </tr>`)} </tbody> </table></div>`;
}
export { renderTimeline, styles };

//# sourceMappingURL=timeline.js.map