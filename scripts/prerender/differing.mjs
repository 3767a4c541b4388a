// Pictures, pixel by pixel.
import assert from "node:assert/strict";
import { PNG } from "pngjs";

/** How many pixels of two pictures differ. */
export function differing(a, b) {
  if (Buffer.compare(a, b) === 0) return 0;
  const [one, two] = [a, b].map((picture) =>
    PNG.sync.read(Buffer.from(picture)),
  );
  assert.deepEqual(
    [one.width, one.height],
    [two.width, two.height],
    "the pages differ in size",
  );
  let count = 0;
  for (let i = 0; i < one.data.length; i += 4)
    if ([0, 1, 2].some((j) => Math.abs(one.data[i + j] - two.data[i + j]) > 2))
      count++;
  return count;
}
