// src/elements/film-card/poster.ts
/** A picture's width to its height, in fiftieths; 0 when that is not known. */
var shape = ({ width = 0, height = 0 }) => Math.round(width / height * 50) || 0;
/**
* The picture that serves as a poster: the first that is higher than wide, else the first. Google asks for the same
* picture at 1:1, 4:3 and 16:9, so the first is often not it. Pictures of the same shape are taken for sizes of one.
*/
function choosePoster(images) {
	const poster = images.find((image) => (shape(image) || 50) < 50) ?? images[0];
	if (!poster || !shape(poster)) return poster;
	const sizes = images.filter((image) => shape(image) === shape(poster)).map(({ url, width }) => `${url.replaceAll(",", "%2C")} ${width}w`);
	return sizes.length > 1 ? {
		...poster,
		srcset: sizes.join(", ")
	} : poster;
}
export { choosePoster };

//# sourceMappingURL=poster.js.map