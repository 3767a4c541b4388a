// src/film/duration.ts
var pattern = /^(?:P(?:0D)?T)?(?:(\d+)\s*(?::|(?:h|st|u|o|g|a)\p{L}*\.?)[\s,]*)?(?:(\d+)\s*(?:['’′]|m\p{L}*\.?)?)?(?:(?<!\d)(\d+)S)?$/iu;
/**
* Reads a running time.
*
* @param text ISO 8601 (`PT1H25M`, `PT85M`), minutes (`85`, `85 min`), or hours and minutes in words (`1h 25min`,
* `1 hr 25`, `2 h`, `1:25`).
* @returns Whole minutes, or undefined for what is none, is nothing, or is more than a hundred days.
*/
function parseDuration(text) {
	const [, hours = 0, minutes = 0, seconds = 0] = pattern.exec(text) ?? [];
	const total = Math.floor(+hours * 60 + +minutes + +seconds / 60);
	return total > 0 && total <= 144e3 ? total : void 0;
}
export { parseDuration };

//# sourceMappingURL=duration.js.map