import { writeCalendar, type CalendarContext } from "../../film/calendar.js";
import type { Screening } from "../../film/screening.js";
import type { ScreeningWords } from "../../i18n/screening-words.js";
import { saveFile } from "../shared/save-file.js";

/**
 * Hands the visitor a calendar file of screenings. A module of its own that is fetched when a visitor wants one.
 *
 * @param page Where the visitor is.
 */
export function addToCalendar(
  screenings: readonly Screening[],
  { features }: ScreeningWords,
  transitions: NonNullable<CalendarContext["transitions"]>,
  page: Document,
): void {
  const text = writeCalendar(screenings, {
    base: page.baseURI,
    now: Date.now(),
    notes: ({ accessibilityFeature }) =>
      accessibilityFeature.map((feature) => features[feature][1]),
    transitions,
  });
  saveFile(text, "text/calendar", "screenings.ics", page);
}
