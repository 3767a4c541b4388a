/** Times, days and prices of screenings, as a language writes them. */
import type { LocalTime } from "../film/screening.js";
/** `08:30` or `8:30 am`, as the language has it: what the clock on the wall says, in no zone. */
export declare const formatTime: (time: LocalTime, lang: string) => string;
/** From when to when: "20:30–22:10"; what is no time of day is left out. */
export declare const formatTimes: (times: readonly (LocalTime | undefined)[], lang: string) => string;
/**
 * "Wednesday 25 November", with the year where that is another than today's.
 *
 * @param weekday How long the name of the day is.
 */
export declare const formatDay: (day: string, lang: string, today?: string, weekday?: "long" | "short") => string;
/** "£12.50"; a number alone, where the currency is not known. */
export declare const formatPrice: (price: number, currency: string | undefined, lang: string) => string;
