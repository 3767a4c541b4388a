import { asNode, number, readTable, resource, text } from "./read-values.js";
// src/film/read-image.ts
/** A picture: https://schema.org/ImageObject, or its address alone. */
var readImage = (value, context, path) => {
	const node = asNode(value, "url");
	const url = resource(node["contentUrl"] ?? node["url"] ?? node, context, path);
	return url === void 0 ? url : {
		...readTable({
			width: number,
			height: number,
			caption: text,
			creditText: text
		}, node, context, `${path}.`),
		url
	};
};
export { readImage };

//# sourceMappingURL=read-image.js.map