import { screeningWords } from "../../i18n/screening-languages.js";
import { joinTexts, nameScreening } from "./names.js";
import { renderPlanButton, renderStates } from "./row.js";
// src/elements/film-programme/context.ts
/** Puts it together. */
function makeContext(parts) {
	const { results, plan, besides, unfolded, refresh, update } = parts;
	const { catalogue } = results;
	const { lang, programme } = catalogue;
	const screeningsOf = (film) => (results.fitting ?? catalogue.screenings).get(film) ?? [];
	const context = {
		...parts,
		lang,
		screeningWords: screeningWords(lang),
		programme,
		screeningsOf,
		fitting: () => {
			const fitting = new Set(results.shown.flatMap(screeningsOf));
			return programme.screenings.filter((screening) => fitting.has(screening));
		},
		unfold: (film) => {
			unfolded.add(film);
			refresh();
		},
		nameScreening,
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