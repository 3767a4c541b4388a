// Pictures of pages, made small enough to be kept, and compared.
import { PNG } from "pngjs";

/** Between two shades of a channel that are told apart, of 255. */
const STEP = 16;

/**
 * Makes a picture smaller by a whole number, and of few shades: each pixel is the mean of a square. Letters become grey
 * and what is left is the layout, which differs little between versions of a browser, and is a small file.
 *
 * @param {PNG} picture
 * @param {number} by
 */
export function reduce(picture, by) {
  const width = Math.floor(picture.width / by);
  const height = Math.floor(picture.height / by);
  const small = new PNG({ width, height });
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let channel = 0; channel < 4; channel++) {
        let sum = 0;
        for (let j = y * by; j < (y + 1) * by; j++)
          for (let i = x * by; i < (x + 1) * by; i++)
            sum += picture.data[(j * picture.width + i) * 4 + channel];
        small.data[(y * width + x) * 4 + channel] = Math.min(
          255,
          Math.round(sum / by ** 2 / STEP) * STEP,
        );
      }
  return small;
}

/** As small a file as there is without a palette. */
export const write = (picture) =>
  PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 });

export const read = (data) => PNG.sync.read(data);

/**
 * @returns how many pixels differ, of how many, and a picture of it: as it was, as it is, and where they differ
 */
export function compare(kept, now) {
  const width = Math.max(kept.width, now.width);
  const height = Math.max(kept.height, now.height);
  const shown = new PNG({ width: width * 3 + 8, height });
  shown.data.fill(128);
  for (let i = 3; i < shown.data.length; i += 4) shown.data[i] = 255;
  PNG.bitblt(kept, shown, 0, 0, kept.width, kept.height, 0, 0);
  PNG.bitblt(now, shown, 0, 0, now.width, now.height, width + 4, 0);
  let count = 0;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const inBoth =
        x < Math.min(kept.width, now.width) &&
        y < Math.min(kept.height, now.height);
      const difference = inBoth
        ? Math.max(
            ...[0, 1, 2].map((channel) =>
              Math.abs(
                kept.data[(y * kept.width + x) * 4 + channel] -
                  now.data[(y * now.width + x) * 4 + channel],
              ),
            ),
          )
        : 255;
      const differs = difference > STEP;
      if (differs) count++;
      const at = (y * shown.width + 2 * width + 8 + x) * 4;
      shown.data.set(
        differs
          ? [220, 0, 0]
          : [255 - difference * 4, 255 - difference * 4, 255 - difference * 4],
        at,
      );
    }
  return { count, of: width * height, shown };
}
