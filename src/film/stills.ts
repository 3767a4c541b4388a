import type { Image } from "./film.js";
import { findPoster, isSizeOf } from "./pictures.js";

/** The pictures that are neither the poster nor a size of it, each once. */
export function chooseStills(images: readonly Image[]): readonly Image[] {
  const poster = findPoster(images);
  return images.filter(
    (image, index) =>
      !isSizeOf(poster!, image) &&
      images.findIndex(({ url }) => url === image.url) === index,
  );
}
