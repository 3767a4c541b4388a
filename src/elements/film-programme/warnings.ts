import type { Screening, Venue } from "../../film/screening.js";
import type { ProgrammeWords } from "../../i18n/programme-words.js";

/** What two screenings of a plan have against each other. */
export type Warning =
  | { readonly kind: "clash"; readonly other: Screening }
  /** In minutes. */
  | {
      readonly kind: "tight";
      readonly other: Screening;
      readonly gap: number;
      readonly need: number;
    };

const minute = 60_000;
/** What a screening takes that does not say, in minutes. */
const usual = 120;

const startOf = ({ startDate }: Screening): number => Date.parse(startDate);
/** Where it ends: as listed, else by its films. */
const endOf = (screening: Screening): number =>
  screening.endDate?.[10]
    ? Date.parse(screening.endDate)
    : startOf(screening) +
      (screening.workPresented.reduce(
        (sum, { duration = 0 }) => sum + duration,
        0,
      ) || usual) *
        minute;

/** Between two points on the earth, in kilometres (haversine). */
function distance(a: Venue, b: Venue): number {
  const radians = Math.PI / 180;
  const [from, to] = [a.latitude! * radians, b.latitude! * radians];
  const up = Math.sin((to - from) / 2) ** 2;
  const across = Math.sin(((b.longitude! - a.longitude!) * radians) / 2) ** 2;
  return (
    12_742 * Math.asin(Math.sqrt(up + Math.cos(from) * Math.cos(to) * across))
  );
}

/**
 * The minutes from one venue to another: on foot, in streets that are a third longer than the crow flies, or where that is
 * far by tram; five to get out and in. 0 within one house.
 *
 * @param usual The minutes where the listing does not say where venues are.
 */
export function travelTime(
  a: Venue | undefined,
  b: Venue | undefined,
  usual: number,
): number {
  if (!a || !b || a.name?.value === b.name?.value) return 0;
  if (a.latitude === undefined || b.latitude === undefined) return usual;
  const street = distance(a, b) * 1.3;
  return Math.round(5 + Math.min((street / 4.8) * 60, 10 + (street / 15) * 60));
}

/** What is to be said of each screening of a plan. Those without a time, and those that do not take place, are in nobody's way. */
export function findWarnings(
  plan: readonly Screening[],
  usualTravel: number,
): ReadonlyMap<Screening, readonly Warning[]> {
  const all = plan
    .filter(
      ({ startDate, eventStatus }) =>
        startDate[10] && eventStatus !== "EventCancelled",
    )
    .sort((a, b) => startOf(a) - startOf(b));
  const warnings = new Map<Screening, Warning[]>();
  const add = (screening: Screening, warning: Warning): void => {
    warnings.set(screening, [...(warnings.get(screening) ?? []), warning]);
  };
  for (const [index, one] of all.entries())
    for (const other of all.slice(index + 1)) {
      const gap = Math.round((startOf(other) - endOf(one)) / minute);
      if (gap < 0) {
        add(one, { kind: "clash", other });
        add(other, { kind: "clash", other: one });
        continue;
      }
      if (one.online || other.online) continue;
      const need = travelTime(one.location, other.location, usualTravel);
      if (gap < need) add(other, { kind: "tight", other: one, gap, need });
    }
  return warnings;
}

/** A warning in words. */
export const sayWarning = (
  warning: Warning,
  { location }: Screening,
  words: ProgrammeWords,
  number: (value: number) => string,
): string => {
  const { name, workPresented } = warning.other;
  return warning.kind === "clash"
    ? words.clash((name ?? workPresented[0]?.name)?.value ?? "")
    : words.tight(
        number(warning.gap),
        location?.name?.value ?? "",
        number(warning.need),
      );
};

/** A short name for an id, the same everywhere (FNV-1a, twice 32 bits). */
export function codeOf(id: string): string {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (const character of id) {
    const code = character.codePointAt(0)!;
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  }
  return ((a >>> 0) * 0x10000 + (b >>> 16)).toString(36);
}

/** The screenings that a shared link names. */
export function decodePlan(
  codes: string,
  screenings: readonly Screening[],
): readonly Screening[] {
  const wanted = new Set(codes.split("."));
  return screenings.filter(({ id }) => wanted.has(codeOf(id)));
}

/** A plan for a link. */
export const encodePlan = (ids: Iterable<string>): string =>
  [...ids].map(codeOf).join(".");
