import { sameLanguage } from "./lang.js";
import { isNode, values } from "./node.js";
import { all, asNode, expect, languages, one, readTable, resource, text } from "./read-values.js";
// src/film/read-trailer.ts
var captionTable = {
	contentUrl: resource,
	inLanguage: one((value, context, path) => languages(value, context, path)[0]),
	name: text
};
var captions = all((item, context, path) => {
	const caption = isNode(item) ? readTable(captionTable, item, context, `${path}.`) : {};
	return caption.contentUrl ? caption : void 0;
});
var videoTable = {
	name: text,
	contentUrl: resource,
	embedUrl: resource,
	url: resource,
	thumbnailUrl: resource,
	caption: captions
};
/** The trailer in the page's language, else the first. */
var trailer = (value, context, path) => {
	const all = values(value);
	return expect("trailer", (item) => {
		if (typeof item === "string" && /\s/.test(item.trim())) return void 0;
		const video = readTable(videoTable, asNode(item, "url"), context, `${path}.`);
		return video.contentUrl ?? video.embedUrl ?? video.url ? video : void 0;
	})(all.find((item) => isNode(item) && languages(item["inLanguage"], context, `${path}.inLanguage`).some((tag) => sameLanguage(tag, context.lang))) ?? all[0], context, path);
};
/** Its trailer. */
var trailerTable = { trailer };
export { trailerTable };

//# sourceMappingURL=read-trailer.js.map