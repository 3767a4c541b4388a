import type { Film } from "../../film/film.js";
import type { Screening } from "../../film/screening.js";
import { formatDay, formatTime } from "../../i18n/format-screening.js";

/** Letters that are written from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/**
 * Texts of a listing on one line; where they read in both directions, each isolated (Unicode's FSI and PDI), which would
 * make every line slower to lay out.
 */
export function joinTexts(...texts: readonly (string | undefined)[]): string {
  const all = texts.filter(Boolean).join(" · ");
  return rightToLeft.test(all)
    ? `\u2068${all.replaceAll(" · ", "\u2069 · \u2068")}\u2069`
    : all;
}

/** When: "Sat 6 Jun, 20:30". */
export const nameTime = ({ startDate, day }: Screening, lang: string): string =>
  [
    formatDay(day, lang, day, "short"),
    startDate[10] ? formatTime(startDate, lang) : "",
  ]
    .filter(Boolean)
    .join(", ");

/** Which screening, where nothing around says it: "Nosferatu, Sat 6 Jun, 20:30". */
export const nameScreening = (
  film: Film | undefined,
  screening: Screening,
  lang: string,
): string =>
  [(screening.name ?? film?.name)?.value, nameTime(screening, lang)].join(", ");
