// Runs in a page: how long a document takes in one element, on a machine that may be busy with something else.
import { show, tags } from "./show.js";

let sink = 0;
/** How long a fixed piece of work takes, in milliseconds: some thirty on a free machine of today. */
function work() {
  const start = performance.now();
  for (let step = 0; step < 2e7; step++) sink = (sink * 31 + step) | 0;
  return performance.now() - start;
}

/** As long as it takes at best; found out when it is needed. */
let best = Infinity;

/** How long a document takes to show in an element, in milliseconds. */
async function showingTime(document, tag) {
  const start = performance.now();
  const place = await show(document, [tag]);
  const duration = performance.now() - start;
  place.remove();
  return duration;
}

/**
 * The same in milliseconds of a free machine: the time that passes, divided by how much longer than at best a fixed piece of
 * work takes just before and just after.
 */
async function freeTime(document, tag) {
  if (best === Infinity) best = Math.min(...Array.from({ length: 5 }, work));
  const before = work();
  const duration = await showingTime(document, tag);
  const after = work();
  best = Math.min(best, before, after);
  return duration / ((before + after) / 2 / best);
}

/**
 * The longest that a document takes in any one element, each at the best of up to ten tries: what is slow by its nature is slow each time.
 *
 * @param onTag Called before each element: all of them may take long on a busy machine.
 */
export async function slowestOf(document, limit, onTag) {
  let slowest = 0;
  for (const tag of tags) {
    onTag();
    // Soon enough on a machine that may be busy is soon enough on a free one.
    let least = await showingTime(document, tag);
    for (let tries = 9; tries && least > limit; tries--)
      least = Math.min(least, await freeTime(document, tag));
    slowest = Math.max(slowest, least);
  }
  return slowest;
}
