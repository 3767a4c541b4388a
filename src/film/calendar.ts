import type { Screening } from "./screening.js";
import type { Transition } from "./time.js";

/**
 * Writes screenings as a calendar file (RFC 5545). A module of its own that is fetched when a visitor asks for one; it must
 * not import anything but types.
 */

/** What a calendar file needs to know besides. */
export interface CalendarContext {
  /** The address that they are listed at: absolute. */
  readonly base: string;
  /** When the file is made: milliseconds since 1970. */
  readonly now: number;
  /** What is said of a screening besides, each a line. */
  readonly notes: (screening: Screening) => readonly string[];
  /** When a named zone changes its offset, from the last change before the first instant to the second. */
  readonly transitions: (
    zone: string,
    from: number,
    to: number,
  ) => readonly Transition[];
}

/** What a screening takes where nobody knows, in minutes. */
const usual = 90;

/** Commas, semicolons, backslashes and line breaks mean something (section 3.3.11). */
const escape = (text: string): string =>
  text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");

const bytes = new TextEncoder();

/** No line has more than 75 octets; the rest goes on after a blank (section 3.1). No character is cut. */
function fold(line: string): string {
  let out = "";
  let room = 75;
  for (const character of line) {
    const { length } = bytes.encode(character);
    if (length > room) {
      out += "\r\n ";
      room = 74;
    }
    out += character;
    room -= length;
  }
  return out;
}

const compact = (time: string): string => time.replace(/[-:]/g, "");
const utc = (instant: number): string =>
  `${compact(new Date(instant).toISOString().slice(0, 19))}Z`;
/** `+0100`: the sign stays. */
const offset = (of: string): string => of.replace(":", "");
/** An offset in minutes. */
const minutes = (of: string): number =>
  (Date.parse("2000-01-01T00:00Z") - Date.parse(`2000-01-01T00:00${of}`)) /
  60_000;
const isNamed = (zone: string): boolean => !/^[+-]/.test(zone);

/** A time as a property: on the clock of its zone, or a day. */
const when = (name: string, time: string, zone: string): string =>
  time.length === 10
    ? `${name};VALUE=DATE:${compact(time)}`
    : isNamed(zone)
      ? `${name};TZID=${zone}:${compact(time.slice(0, 19))}`
      : `${name}:${utc(Date.parse(time))}`;

/** `20261123T220000` of a wall clock, some minutes on. */
const later = (time: string, minutes: number): string => {
  const offset = time.slice(19);
  const wall = Date.parse(`${time.slice(0, 19)}Z`) + minutes * 60_000;
  return new Date(wall).toISOString().slice(0, 19) + offset;
};

const nextDay = (day: string): string =>
  new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

function endOf({ startDate, endDate }: Screening): string {
  if (startDate.length === 10)
    // The end of days is the day after (section 3.6.1).
    return nextDay((endDate ?? startDate).slice(0, 10));
  return endDate ?? later(startDate, usual);
}

function writeEvent(
  screening: Screening,
  { base, now, notes }: CalendarContext,
): (string | undefined)[] {
  const { id, name, startDate, timeZone, location, offers, url } = screening;
  const { eventStatus, description, superEvent, workPresented } = screening;
  const tickets = offers.find((offer) => offer.url)?.url ?? url;
  const titles = workPresented.map((film) => film.name?.value ?? "");
  const title = name?.value ?? titles.join(" + ");
  const { screen, address, latitude, longitude } = location ?? {};
  const place = [screen, location?.name, address]
    .flatMap((text) => text?.value ?? [])
    .join(", ");
  // Google drops URL, so that the link has to stand here, and first.
  const about = [
    tickets,
    name && titles.length ? titles.join(" + ") : undefined,
    ...notes(screening),
    description?.value,
  ].filter(Boolean);
  const uid = /^[a-z][\w+.-]*:/i.test(id)
    ? id
    : `${encodeURIComponent(id)}@${new URL(base).host}`;
  const line = (key: string, value: string | undefined) =>
    value ? `${key}:${escape(value)}` : undefined;
  return [
    "BEGIN:VEVENT",
    line("UID", uid),
    `DTSTAMP:${utc(now)}`,
    when("DTSTART", startDate, timeZone),
    when("DTEND", endOf(screening), timeZone),
    line("SUMMARY", title),
    line("LOCATION", place),
    latitude !== undefined && longitude !== undefined
      ? `GEO:${latitude};${longitude}`
      : undefined,
    tickets && `URL:${tickets}`,
    line("DESCRIPTION", about.join("\n")),
    superEvent.length
      ? `CATEGORIES:${superEvent.map(({ value }) => escape(value)).join(",")}`
      : undefined,
    `STATUS:${eventStatus === "EventCancelled" ? "CANCELLED" : eventStatus === "EventPostponed" ? "TENTATIVE" : "CONFIRMED"}`,
    // A later state of the same event.
    `SEQUENCE:${eventStatus === "EventScheduled" ? 0 : 1}`,
    "END:VEVENT",
  ];
}

/** A zone as far as these screenings need it: the changes of its offset among them (section 3.6.5). */
function writeZone(
  zone: string,
  screenings: readonly Screening[],
  { transitions }: CalendarContext,
): string[] {
  const instants = screenings
    .filter(({ timeZone, startDate }) => timeZone === zone && startDate[10])
    .flatMap((screening) => [
      Date.parse(screening.startDate),
      Date.parse(endOf(screening)),
    ]);
  if (!instants.length) return [];
  const [first, last] = instants.reduce(
    ([least, most], instant) => [
      Math.min(least, instant),
      Math.max(most, instant),
    ],
    [Infinity, -Infinity],
  );
  return [
    "BEGIN:VTIMEZONE",
    `TZID:${zone}`,
    ...transitions(zone, first, last).flatMap(({ wall, from, to }) => {
      const kind = minutes(to) > minutes(from) ? "DAYLIGHT" : "STANDARD";
      return [
        `BEGIN:${kind}`,
        `DTSTART:${compact(wall)}`,
        `TZOFFSETFROM:${offset(from)}`,
        `TZOFFSETTO:${offset(to)}`,
        `END:${kind}`,
      ];
    }),
    "END:VTIMEZONE",
  ];
}

/**
 * A calendar file of screenings, each with a `UID` that it keeps. Times are on the venue's clock, with the zone described
 * in the file, or in UTC where only an offset is known.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export function writeCalendar(
  screenings: readonly Screening[],
  context: CalendarContext,
): string {
  const zones = new Set(screenings.map(({ timeZone }) => timeZone));
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//film-elements//screenings//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...[...zones]
      .filter(isNamed)
      .flatMap((zone) => writeZone(zone, screenings, context)),
    ...screenings.flatMap((screening) => writeEvent(screening, context)),
    "END:VCALENDAR",
  ]
    .flatMap((line) => (line ? `${fold(line)}\r\n` : []))
    .join("");
}
