import type { LocalTime, Screening } from "../../film/screening.js";

/**
 * Whether a screening is past: it has begun. What has no time is past when its last day is.
 *
 * @param now Milliseconds since 1970.
 * @param local What the venue's clock says.
 */
export const isOver = (
  { startDate, endDate = startDate }: Screening,
  now: number,
  local: LocalTime | undefined,
): boolean =>
  startDate.length > 10
    ? Date.parse(startDate) <= now
    : endDate.slice(0, 10) < (local ?? "").slice(0, 10);
