import { formatDay, formatTime } from "../../i18n/format-screening.js";
// src/elements/film-programme/names.ts
/** Letters that are written from right to left. */
var rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
/**
* Texts of a listing on one line; where they read in both directions, each isolated (Unicode's FSI and PDI), which would
* make every line slower to lay out.
*/
function joinTexts(...texts) {
	const all = texts.filter(Boolean).join(" · ");
	return rightToLeft.test(all) ? `\u2068${all.replaceAll(" · ", "⁩ · ⁨")}\u2069` : all;
}
/** When: "Sat 6 Jun, 20:30". */
var nameTime = ({ startDate, day }, lang) => [formatDay(day, lang, day, "short"), startDate[10] ? formatTime(startDate, lang) : ""].filter(Boolean).join(", ");
/** Which screening, where nothing around says it: "Nosferatu, Sat 6 Jun, 20:30". */
var nameScreening = (film, screening, lang) => [(screening.name ?? film?.name)?.value, nameTime(screening, lang)].join(", ");
export { joinTexts, nameScreening, nameTime };

//# sourceMappingURL=names.js.map