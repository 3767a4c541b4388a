import type { LocalTime, Screening } from "../../film/screening.js";
/**
 * Whether a screening is past: it has begun. What has no time is past when its last day is.
 *
 * @param now Milliseconds since 1970.
 * @param local What the venue's clock says.
 */
export declare const isOver: ({ startDate, endDate }: Screening, now: number, local: LocalTime | undefined) => boolean;
