// src/film/pictures.ts
/** A picture's width to its height, in fiftieths; 0 when that is not known. */
var shape = ({ width = 0, height = 0 }) => Math.round(width / height * 50) || 0;
var findPoster = (images) => images.find((image) => (shape(image) || 50) < 50) ?? images[0];
/** Of the same shape, but not as wide, and with no words of its own: stills of one film share their shape, too. */
var isSizeOf = (poster, { caption, ...image }) => image.url === poster.url || shape(image) > 0 && shape(image) === shape(poster) && image.width !== poster.width && (!caption || caption.value === poster.caption?.value);
/**
* The picture that serves as a poster: the first that is higher than wide, else the first. Google asks for the same
* picture at 1:1, 4:3 and 16:9, so the first is often not it.
*/
function choosePoster(images) {
	const poster = findPoster(images);
	if (!poster || !shape(poster)) return poster;
	const sizes = images.filter((image) => image === poster || image.url !== poster.url && isSizeOf(poster, image)).map(({ url, width }) => `${url.replaceAll(",", "%2C")} ${width}w`);
	return sizes.length > 1 ? {
		...poster,
		srcset: sizes.join(", ")
	} : poster;
}
/** The pictures that are neither the poster nor a size of it, each once. */
function chooseStills(images) {
	const poster = findPoster(images);
	return images.filter((image, index) => !isSizeOf(poster, image) && images.findIndex(({ url }) => url === image.url) === index);
}
export { choosePoster, chooseStills };

//# sourceMappingURL=pictures.js.map