/**
 * Days and times of the venue's clock, as short as a programme prints them. They carry no zone: what stands in the listing is
 * what stands on the wall.
 */
import { spokenLang } from "./languages.js";

const formats: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  day: { weekday: "short", day: "numeric", month: "short" },
  date: { weekday: "long", day: "numeric", month: "long" },
  time: { hour: "numeric", minute: "2-digit" },
};

/** Kept, for to format is dear and a festival has few days and times. */
const known = new Map<string, string>();
const formatters = new Map<string, Intl.DateTimeFormat>();

const format = (
  local: string,
  lang: string,
  kind: "day" | "date" | "time",
): string => {
  const name = kind + spokenLang(lang);
  const key = name + local;
  let text = known.get(key);
  if (text === undefined) {
    const formatter =
      formatters.get(name) ??
      new Intl.DateTimeFormat([spokenLang(lang), "en-GB"], {
        timeZone: "UTC",
        ...formats[kind],
      });
    formatters.set(name, formatter);
    const date = new Date(`${local}Z`);
    text = Number.isNaN(+date) ? local : formatter.format(date);
    known.set(key, text);
  }
  return text;
};

/** "Sat 6 Jun" (`day`) or "Saturday 6 June" (`date`). */
export const formatDay = (
  day: string,
  lang: string,
  kind: "day" | "date" = "day",
): string => format(`${day.slice(0, 10)}T00:00`, lang, kind);

/** "20:30" of a `LocalTime`. */
export const formatTime = (time: string, lang: string): string =>
  format(`2000-01-01T${time.slice(11, 16)}`, lang, "time");
