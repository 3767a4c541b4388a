import type { Image } from "./film.js";

/** A picture with the other sizes of it that the listing has. */
export interface Poster extends Image {
  /** For the `srcset` attribute. */
  readonly srcset?: string;
}

/** A picture's width to its height, in fiftieths; 0 when that is not known. */
const shape = ({ width = 0, height = 0 }: Image): number =>
  Math.round((width / height) * 50) || 0;

/** The first that is higher than wide, else the first. */
export const findPoster = (images: readonly Image[]): Image | undefined =>
  images.find((image) => (shape(image) || 50) < 50) ?? images[0];

/** Whether a picture is another size of the poster: of the same shape, but not as wide, and with no words of its own: stills of one film share their shape, too. */
export const isSizeOf = (
  poster: Image,
  { caption, ...image }: Image,
): boolean =>
  image.url === poster.url ||
  (shape(image) > 0 &&
    shape(image) === shape(poster) &&
    image.width !== poster.width &&
    (!caption || caption.value === poster.caption?.value));

/**
 * The picture that serves as a poster: the first that is higher than wide, else the first. Google asks for the same
 * picture at 1:1, 4:3 and 16:9, so the first is often not it.
 */
export function choosePoster(images: readonly Image[]): Poster | undefined {
  const poster = findPoster(images);
  if (!poster || !shape(poster)) return poster;
  const sizes = images
    .filter(
      (image) =>
        image === poster ||
        (image.url !== poster.url && isSizeOf(poster, image)),
    )
    // A comma at the end of an address would end the candidate.
    .map(({ url, width }) => `${url.replaceAll(",", "%2C")} ${width}w`);
  return sizes.length > 1 ? { ...poster, srcset: sizes.join(", ") } : poster;
}
