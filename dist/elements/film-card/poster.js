// src/elements/film-card/poster.ts
var ratio = ({ width, height }) => width && height ? width / height : void 0;
/**
* The picture that serves as a poster: the first that is higher than wide, else the first. Google asks for the same
* picture at 1:1, 4:3 and 16:9, so the first is often not it. Pictures of the same shape are taken for sizes of one.
*/
function choosePoster(images) {
	const poster = images.find((image) => (ratio(image) ?? 1) < 1) ?? images[0];
	const shape = poster && ratio(poster);
	if (!poster || !shape) return poster;
	const sizes = images.filter((image) => Math.abs((ratio(image) ?? 9) / shape - 1) < .02);
	if (sizes.length < 2) return poster;
	const srcset = sizes.map(({ url, width }) => `${url.replaceAll(",", "%2C")} ${width}w`).join(", ");
	return {
		...poster,
		srcset
	};
}
export { choosePoster };

//# sourceMappingURL=poster.js.map