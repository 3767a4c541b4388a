import { choose, renderChoices, renderLegend } from "./choices.js";
import { groupScreenings } from "./group.js";
import { renderGroupName } from "./group-name.js";
import { part } from "./pieces.js";
import { renderScreening, titleOf } from "./screening.js";
import { keepFocus } from "./keep-focus.js";
// src/elements/film-screenings/screenings-list.ts
/**
* What there is to be seen of screenings. Most pages of films have none: it is fetched beside the reader, and is built as one
* file (scripts/besides.mjs); it has nothing of Lit's and nothing that has a state.
*/
/** How many are drawn with the first frame, more or less; more would be felt. */
var atOnce = 200;
/** Renders screenings. */
function renderList(open, context) {
	const { html, nothing, words, lang, grouping, level, formatTime } = context;
	const choices = choose(open, context.wanted, words);
	const { shown, venues } = choices;
	const films = new Set(open.flatMap(({ workPresented }) => workPresented));
	const download = async (screenings) => {
		try {
			const { addToCalendar } = await import("./add-to-calendar.js");
			addToCalendar(screenings, words, context.transitions, context.page);
		} catch (error) {
			context.fail(error);
		}
	};
	const row = {
		...context,
		download,
		showsDay: grouping !== "day",
		showsVenue: venues.length > 1 && grouping !== "venue",
		showsTitle: films.size > 1 && grouping !== "film"
	};
	const renderPiece = (piece, rows = piece.screenings.map((screening) => renderScreening(screening, row))) => html`${piece.isFirst ? context.renderHeading(level, "group-heading", renderGroupName(piece, context)) : nothing}<ul role="list">${rows}</ul>`;
	const groups = groupScreenings(shown, grouping);
	const isLong = shown.length > atOnce && !context.isWhole;
	const all = isLong ? part(groups) : groups.map((group) => ({
		...group,
		isFirst: true
	}));
	const count = isLong ? atOnce / 20 : all.length;
	return {
		content: html`${renderChoices(choices, words, lang, context, context.want)} ${all.slice(0, count).map((piece) => html`<div part="group" class=${piece.isFirst ? nothing : "on"}>${renderPiece(piece)}</div>`)} ${isLong ? html`<div class="rest"></div>` : nothing} ${renderLegend(choices, words, context)}<p part="footer"><button part="calendar" @click=${() => download(shown)}> ${words.addAllToCalendar} </button></p>`,
		rest: all.slice(count),
		renderPiece,
		sayRow: (screening) => [
			screening.startDate[10] ? formatTime(screening.startDate, lang) : "",
			titleOf(screening),
			screening.location?.name?.value,
			screening.location?.screen?.value
		].filter(Boolean).join(" · ")
	};
}
/**
* Shows what comes after the first ones.
*
* @param keeping What the list has been kept by until now.
* @param fail Tells the editor that something cannot be fetched.
*/
function showRest(keeping, list, kit, fail) {
	if (!list.rest.length && !keeping) return keeping;
	const coming = keeping ?? import("./long-list.js").then(({ LongList }) => new LongList(kit), (error) => void fail(error));
	coming.then((long) => long?.show(list));
	return coming;
}
export { keepFocus, renderList, showRest };

//# sourceMappingURL=screenings-list.js.map