// src/film/award.ts
/**
* Reads an award, which schema.org has as a text, the way that catalogues write it: `Festival Year, Section: Prize`, or
* the prize first, before a dash or a comma: `Official Selection, Locarno 2016`. The side with the year is the festival's.
* Nothing is lost: what has no such parts is the prize as a whole.
*/
function parseAward({ value }) {
	const [, left = "", right = ""] = /^(.+?)(?:[:：]\s*|\s[-–—]\s)(.+)$/s.exec(value) ?? /^([^,、،]+)[,、،]\s*([^,、،]+)$/.exec(value) ?? [];
	if (!left) return { prize: value };
	const year = /(?<!\d)(?:19|20)\d\d(?!\d)/;
	const [where, prize] = !year.test(left) && year.test(right) ? [right, left] : [left, right];
	const [, festival = where, section] = /^(.*?)[,、،]\s*(.+)$/s.exec(where) ?? [];
	const without = (text) => text?.replace(year, "").replace("()", "").replace(/^[\s,)]+|[\s,(]+$/g, "") || void 0;
	return {
		prize,
		festival: without(festival),
		section: without(section),
		year: year.exec(where)?.[0]
	};
}
export { parseAward };

//# sourceMappingURL=award.js.map