import { type CalendarContext } from "../../film/calendar.js";
import type { Screening } from "../../film/screening.js";
import type { ScreeningWords } from "../../i18n/screening-words.js";
/**
 * Hands the visitor a calendar file of screenings. A module of its own that is fetched when a visitor wants one.
 *
 * @param page Where the visitor is.
 */
export declare function addToCalendar(screenings: readonly Screening[], { features }: ScreeningWords, transitions: NonNullable<CalendarContext["transitions"]>, page: Document): void;
