// src/elements/film-gallery/pictures.ts
/**
* The pictures between an element's tags, as nodes of https://schema.org/ImageObject: the `<figcaption>` is what stands
* under a picture, or says what is to be seen where the picture itself does not.
*/
var readPictures = (element) => [...element.querySelectorAll("img")].map((image) => {
	const { src, alt } = image;
	const words = image.closest("figure")?.querySelector("figcaption")?.textContent;
	return {
		contentUrl: src,
		width: image.getAttribute("width"),
		height: image.getAttribute("height"),
		caption: alt || words,
		creditText: alt && words
	};
});
export { readPictures };

//# sourceMappingURL=pictures.js.map