import type { LocalTime } from "./screening.js";

/** What of Temporal is used, by the engine or by its polyfill. */
type Engine = Pick<typeof Temporal, "Instant" | "PlainDateTime">;

/** A time as a document has it. */
export interface GivenTime {
  /** What the clock says: `2026-11-23T20:30:00`, or the day alone. */
  readonly wall: string;
  /** `+01:00`, empty when it is not said. */
  readonly offset: string;
  /** An IANA name, if it stands with the time (RFC 9557). */
  readonly zone: string;
}

const pattern =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T\s,@]+(?:at )?(\d{1,2})(?:[:.]?(\d\d))?(?:[:.]?(\d\d)(?:[.,]\d+)?)?\s*(?:([ap])\.?m\b\.?)?\s*(?:(Z|UTC|GMT)|([+-]\d\d):?(\d\d)?)?(?:\[([\w/+-]+)\])?)?T?$/i;

/**
 * Reads a time as listings write it: ISO 8601 with or without an offset, with a space for the T, without seconds, in
 * twelve hours; RFC 9557 with a zone in brackets.
 *
 * @returns Undefined for what is none, such as the 31st of February.
 */
export function parseTime(text: string): GivenTime | undefined {
  // Of long texts some engines' expressions run out of stack.
  const found = text.length < 100 && pattern.exec(text.trim());
  if (!found) return undefined;
  const [, year, month, day, hour, minute, second, half, utc, sign, rest] =
    found;
  const date = `${year}-${month}-${day}`;
  const hours =
    half && hour ? (+hour % 12) + (/p/i.test(half) ? 12 : 0) : +(hour ?? 0);
  const moment = new Date(
    Date.UTC(+year!, +month! - 1, +day!, hours, +(minute ?? 0), +(second ?? 0)),
  );
  const wall = Number.isNaN(+moment) ? "" : moment.toISOString().slice(0, 19);
  const said = `${date}T${String(hours).padStart(2, "0")}:${minute ?? "00"}`;
  // Midnight may be the 24th hour of the day before.
  if (!wall.startsWith(said) && !(hours === 24 && wall.endsWith("00:00:00")))
    return undefined;
  const offset = utc ? "+00:00" : sign ? `${sign}:${rest ?? "00"}` : "";
  if (Number.isNaN(Date.parse(wall + offset))) return undefined;
  return {
    wall: hour === undefined ? date : wall,
    offset: hour === undefined ? "" : offset,
    zone: found[11] ?? "",
  };
}

/** Of an offset, its milliseconds; undefined of a zone's name. */
function offsetOf(zone: string): number | undefined {
  const [, sign, hours = 0, minutes = 0] =
    /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  return sign
    ? (+hours * 60 + +minutes) * (sign === "-" ? -60_000 : 60_000)
    : undefined;
}

const zones = new Map<string, boolean>();

/** Whether it is a time zone: an IANA name that the engine knows, or an offset such as `+01:00`. */
export function isZone(zone: string): boolean {
  let known = zones.get(zone);
  if (known === undefined) {
    try {
      known =
        offsetOf(zone) !== undefined ||
        !!new Intl.DateTimeFormat("en", { timeZone: zone });
    } catch {
      known = false;
    }
    // A document may name a thousand that are none.
    if (zones.size < 1_000) zones.set(zone, known);
  }
  return known;
}

let engine = (globalThis as { Temporal?: Engine }).Temporal;

/** Thrown by `localAt` and `fromWall` where the engine has no Temporal, until `loadEngine` has brought it. */
export const engineMissing = new Error("Temporal");

/** Fetches Temporal for an engine that has none. Rejects when it cannot be had. */
export const loadEngine = async (): Promise<void> => {
  engine ??= (await import("temporal-polyfill")).Temporal;
};

const temporal = (): Engine => {
  if (!engine) throw engineMissing;
  return engine;
};

const written = { smallestUnit: "second", timeZoneName: "never" } as const;

/**
 * What a zone's clock says at an instant.
 *
 * @param instant Milliseconds since 1970.
 * @param zone One that `isZone`.
 */
export function localAt(instant: number, zone: string): LocalTime {
  const offset = offsetOf(zone);
  return offset === undefined
    ? temporal()
        .Instant.fromEpochMilliseconds(instant)
        .toZonedDateTimeISO(zone)
        .toString(written)
    : new Date(instant + offset).toISOString().slice(0, 19) + zone;
}

/**
 * The moment at which a zone's clock says something. What it says twice, when summer time ends, is the first; what it
 * leaves out, when summer time begins, is as much later (https://tc39.es/proposal-temporal/docs/ambiguity.html).
 */
export const fromWall = (wall: string, zone: string): LocalTime =>
  offsetOf(zone) === undefined
    ? temporal()
        .PlainDateTime.from(wall)
        .toZonedDateTime(zone)
        .toString(written)
    : wall + zone;

/** A change of a zone's offset. */
export interface Transition {
  /** What the clock said, by the offset before: `2026-03-29T01:00:00`. */
  readonly wall: string;
  readonly from: string;
  readonly to: string;
}

/** The changes of a named zone's offset, from the last one before an instant to another instant; never none. */
export function transitions(
  zone: string,
  start: number,
  end: number,
): readonly Transition[] {
  const first = temporal()
    .Instant.fromEpochMilliseconds(start)
    .toZonedDateTimeISO(zone);
  const found: Transition[] = [];
  // The change may be the instant itself.
  let change = first.add({ seconds: 1 }).getTimeZoneTransition("previous");
  if (!change)
    found.push({
      wall: "1970-01-01T00:00:00",
      from: first.offset,
      to: first.offset,
    });
  for (
    change ??= first.getTimeZoneTransition("next");
    change && change.epochMilliseconds <= end;
    change = change.getTimeZoneTransition("next")
  ) {
    const from = change.subtract({ seconds: 1 }).offset;
    found.push({
      wall: localAt(change.epochMilliseconds, from).slice(0, 19),
      from,
      to: change.offset,
    });
  }
  return found;
}

/** A day, some days on: ISO 8601. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The day that a time belongs to, when days start at, say, `05:00`: a late show belongs to the evening before it. */
export const dayOf = (time: LocalTime, dayStarts: string): string =>
  time.length > 10 && time.slice(11, 16) < dayStarts
    ? addDays(time.slice(0, 10), -1)
    : time.slice(0, 10);
