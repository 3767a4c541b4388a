import type { Image } from "../../film/film.js";

/** A picture with the other sizes of it that the listing has. */
export interface Poster extends Image {
  /** For the `srcset` attribute. */
  readonly srcset?: string;
}

const ratio = ({ width, height }: Image): number | undefined =>
  width && height ? width / height : undefined;

/**
 * The picture that serves as a poster: the first that is higher than wide, else the first. Google asks for the same
 * picture at 1:1, 4:3 and 16:9, so the first is often not it. Pictures of the same shape are taken for sizes of one.
 */
export function choosePoster(images: readonly Image[]): Poster | undefined {
  const poster = images.find((image) => (ratio(image) ?? 1) < 1) ?? images[0];
  const shape = poster && ratio(poster);
  if (!poster || !shape) return poster;
  const sizes = images.filter(
    (image) => Math.abs((ratio(image) ?? 9) / shape - 1) < 0.02,
  );
  if (sizes.length < 2) return poster;
  // A comma at the end of an address would end the candidate.
  const srcset = sizes
    .map(({ url, width }) => `${url.replaceAll(",", "%2C")} ${width}w`)
    .join(", ");
  return { ...poster, srcset };
}
