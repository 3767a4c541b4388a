/** Times, days and prices of screenings, as a language writes them. */
import type { LocalTime } from "../film/screening.js";
import { keep } from "./format.js";

/** `08:30` or `8:30 am`, as the language has it: what the clock on the wall says, in no zone. */
export const formatTime = (time: LocalTime, lang: string): string =>
  keep("time", lang, (spoken) => {
    const { hour12 } = new Intl.DateTimeFormat(spoken, {
      hour: "numeric",
    }).resolvedOptions();
    return new Intl.DateTimeFormat(spoken, {
      timeZone: "UTC",
      hour: hour12 ? "numeric" : "2-digit",
      minute: "2-digit",
    });
  }).format(new Date(`${time.slice(0, 16)}Z`));

/** From when to when: "20:30–22:10"; what is no time of day is left out. */
export const formatTimes = (
  times: readonly (LocalTime | undefined)[],
  lang: string,
): string =>
  times.flatMap((time) => (time?.[10] ? formatTime(time, lang) : [])).join("–");

/**
 * "Wednesday 25 November", with the year where that is another than today's.
 *
 * @param weekday How long the name of the day is.
 */
export const formatDay = (
  day: string,
  lang: string,
  today = "",
  weekday: "long" | "short" = "long",
): string => {
  const isOther = day.slice(0, 4) !== today.slice(0, 4);
  return keep(
    `day${weekday}${isOther}`,
    lang,
    (spoken) =>
      new Intl.DateTimeFormat(spoken, {
        timeZone: "UTC",
        weekday,
        day: "numeric",
        month: weekday,
        ...(isOther && { year: "numeric" }),
      }),
  ).format(new Date(day));
};

/** "£12.50"; a number alone, where the currency is not known. */
export const formatPrice = (
  price: number,
  currency: string | undefined,
  lang: string,
): string =>
  keep(
    `price${currency}${Number.isInteger(price)}`,
    lang,
    (spoken) =>
      new Intl.NumberFormat(spoken, {
        ...(currency && {
          style: "currency",
          currency,
          // The venue's own, as at its box office.
          currencyDisplay: "narrowSymbol",
        }),
        minimumFractionDigits: Number.isInteger(price) ? 0 : 2,
      }),
  )
    .format(price)
    // Arabic writes "UK£", whose sign would go to the other side of its letters.
    .replace(/(?<=[A-Z])\p{Sc}/u, "$&\u200e");
