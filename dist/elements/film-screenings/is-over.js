// src/elements/film-screenings/is-over.ts
/**
* Whether a screening is past: it has begun. What has no time is past when its last day is.
*
* @param now Milliseconds since 1970.
* @param local What the venue's clock says.
*/
var isOver = ({ startDate, endDate = startDate }, now, local) => startDate.length > 10 ? Date.parse(startDate) <= now : endDate.slice(0, 10) < (local ?? "").slice(0, 10);
export { isOver };

//# sourceMappingURL=is-over.js.map