// src/film/pictures.ts
/** A picture's width to its height, in fiftieths; 0 when that is not known. */
var shape = ({ width = 0, height = 0 }) => Math.round(width / height * 50) || 0;
/** The first that is higher than wide, else the first. */
var findPoster = (images) => images.find((image) => (shape(image) || 50) < 50) ?? images[0];
/** Whether a picture is another size of the poster: of the same shape, but not as wide, and with no words of its own: stills of one film share their shape, too. */
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
export { choosePoster, findPoster, isSizeOf };

//# sourceMappingURL=pictures.js.map