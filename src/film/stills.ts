import type { Image } from "./film.js";
import { findPoster, isSizeOf } from "./pictures.js";

/** The most stills that are shown. No film has more, and a list of thousands is made to take long. */
export const maximumStills = 200;

/** The pictures that are neither the poster nor a size of it, each once, and no more than there is time for. */
export function chooseStills(images: readonly Image[]): readonly Image[] {
  const poster = findPoster(images);
  const known = new Set<string>();
  return images
    .filter((image) => {
      const { size } = known;
      return !isSizeOf(poster!, image) && known.add(image.url).size > size;
    })
    .slice(0, maximumStills);
}
