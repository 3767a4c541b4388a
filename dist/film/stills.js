import { findPoster, isSizeOf } from "./pictures.js";
// src/film/stills.ts
/** The pictures that are neither the poster nor a size of it, each once. */
function chooseStills(images) {
	const poster = findPoster(images);
	return images.filter((image, index) => !isSizeOf(poster, image) && images.findIndex(({ url }) => url === image.url) === index);
}
export { chooseStills };

//# sourceMappingURL=stills.js.map