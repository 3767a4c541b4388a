import { writeCalendar } from "../../film/calendar.js";
import { saveFile } from "../shared/save-file.js";
// src/elements/film-screenings/add-to-calendar.ts
/**
* Hands the visitor a calendar file of screenings. A module of its own that is fetched when a visitor wants one.
*
* @param page Where the visitor is.
*/
function addToCalendar(screenings, { features }, transitions, page) {
	const text = writeCalendar(screenings, {
		base: page.baseURI,
		now: Date.now(),
		notes: ({ accessibilityFeature }) => accessibilityFeature.map((feature) => features[feature][1]),
		transitions
	});
	saveFile(text, "text/calendar", "screenings.ics", page);
}
export { addToCalendar };

//# sourceMappingURL=add-to-calendar.js.map