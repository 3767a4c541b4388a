import { findPoster, isSizeOf } from "./pictures.js";
/** The pictures that are neither the poster nor a size of it, each once, and no more than there is time for. */
function chooseStills(images) {
	const poster = findPoster(images);
	const known = /* @__PURE__ */ new Set();
	return images.filter((image) => {
		const { size } = known;
		return !isSizeOf(poster, image) && known.add(image.url).size > size;
	}).slice(0, 200);
}
export { chooseStills };

//# sourceMappingURL=stills.js.map