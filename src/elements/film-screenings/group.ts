import type { Screening } from "../../film/screening.js";

/** What screenings are put together by. */
export type Grouping = "day" | "venue" | "film";

/** Screenings that stand under one heading. */
export interface Group {
  /** ISO 8601, of a group that is a day. */
  readonly day: string | undefined;
  readonly screenings: readonly Screening[];
}

/** Puts screenings together, in the order in which the first of each comes. */
export function groupScreenings(
  screenings: readonly Screening[],
  by: string,
): readonly Group[] {
  const groups = new Map<unknown, Screening[]>();
  for (const screening of screenings) {
    const { day, location, workPresented, id } = screening;
    const key =
      by === "venue"
        ? location?.name?.value
        : by === "film"
          ? workPresented.length === 1
            ? workPresented[0]
            : workPresented.map(({ name }) => name?.value).join("+") || id
          : day;
    const group = groups.get(key);
    if (group) group.push(screening);
    else groups.set(key, [screening]);
  }
  return [...groups.values()].map((group) => ({
    day: by === "venue" || by === "film" ? undefined : group[0]!.day,
    screenings: group,
  }));
}
