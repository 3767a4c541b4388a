// src/film/node.ts
/** Whether a value is a node (or a JSON-LD value object or language map), as against text, a number or a list. */
var isNode = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/**
* A property's values as a list: schema.org lets every property have one or many. `null` and the empty string are no
* values.
*/
function values(value) {
	if (Array.isArray(value)) return value.flatMap(values);
	return value == null || value === "" ? [] : [value];
}
/** A node's types without prefix: `http://schema.org/Movie`, `schema:Movie` and `Movie` are all `Movie`. */
var typesOf = (node) => values(node["@type"]).map((type) => isNode(type) ? "" : String(type).replace(/^.*[/#:]/, ""));
export { isNode, typesOf, values };

//# sourceMappingURL=node.js.map