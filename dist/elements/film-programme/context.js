import { formatDay, formatTime } from "../../i18n/format-screening.js";
import { formatNumber } from "../../i18n/format-number.js";
import { screeningWords } from "../../i18n/screening-languages.js";
import { renderHeading } from "../shared/heading.js";
import { renderLink, renderText } from "../shared/templates.js";
import { joinTexts, nameScreening, nameTimes } from "./names.js";
import { renderPlanButton, renderStates } from "./row.js";
import { html, nothing } from "lit";
// src/elements/film-programme/context.ts
/** Puts it together. */
function makeContext(parts) {
	const { results, plan, besides, unfolded, refresh, update } = parts;
	const { catalogue } = results;
	const { lang, programme } = catalogue;
	const screeningsOf = (film) => (results.fitting ?? catalogue.screenings).get(film) ?? [];
	const context = {
		...parts,
		html,
		nothing,
		lang,
		screeningWords: screeningWords(lang),
		programme,
		screeningsOf,
		fitting: () => {
			const fitting = new Set(results.shown.flatMap(screeningsOf));
			return programme.screenings.filter((screening) => fitting.has(screening));
		},
		isUnfolded: (film) => unfolded.has(film),
		unfold: (film) => {
			unfolded.add(film);
			refresh();
		},
		formatDay,
		formatTime,
		formatNumber,
		nameTimes: (screening) => nameTimes(screening, lang),
		nameScreening: (film, screening) => nameScreening(film, screening, lang),
		text: (words) => renderText(words, lang),
		link: renderLink,
		heading: (text) => renderHeading(parts.level, "heading", text),
		join: joinTexts,
		states: (screening) => renderStates(screening, context.screeningWords),
		planButton: (screening) => {
			const film = screening.workPresented[0];
			const name = nameScreening(film, screening, lang);
			return renderPlanButton(film, screening, name, context);
		},
		toggle: (screening, film) => {
			const isKept = plan.toggle(screening.id);
			refresh();
			update();
			besides.fetch("planner").then((planner) => {
				plan.note = planner?.sayToggled(screening, film, isKept, context) ?? "";
				update();
			});
		}
	};
	return context;
}
export { makeContext };

//# sourceMappingURL=context.js.map