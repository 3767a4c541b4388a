import { isNode, typesOf } from "./node.js";
import { readWords } from "./read-words.js";
import { all, expect, prose, readTable, text } from "./read-values.js";
// src/film/read-quotations.ts
var quotationTable = {
	name: text,
	text: prose,
	creator: text
};
/** Works of other types are about the film, or in it, too: articles, clips, podcasts. */
var quotations = all((item, context, path) => isNode(item) && (typesOf(item).includes("Quotation") || item["text"] && !item["@type"]) ? expect("quotation", () => {
	const quotation = readTable(quotationTable, item, context, `${path}.`);
	const text = readWords(quotation.text, item, context, path);
	return text && {
		...quotation,
		text
	};
})(item, context, path) : void 0);
/** What its makers say. */
var quotationsTable = { subjectOf: (value, context, path, node) => [...quotations(value, context, path), ...quotations(node["hasPart"], context, "hasPart")] };
export { quotationsTable };

//# sourceMappingURL=read-quotations.js.map