import { typesOf, values } from "../../film/node.js";
import { maximumLength } from "../../film/text.js";
// src/feeds/schema-org/graph.ts
/** What a document may hold before the rest of it is left out. */
var maximumDepth = 64;
var maximumItems = 2e5;
/** What one film may hold, for it may be shown as a whole. */
var maximumOfFilm = 1e4;
/**
* Cleans JSON-LD into a graph: nodes that share an `@id` become one node (across blocks too), nothing deeper or more than
* the limits, no prototypes. It copies and never merges what it was given, so that `__proto__` in a document is a name like
* any other.
*
* @param base The document's absolute URL.
*/
function readGraph(blocks, report, base) {
	const identified = /* @__PURE__ */ new Map();
	const found = [];
	let items = 0;
	let room = Infinity;
	let events = false;
	let limited = false;
	const limit = (found) => {
		if (!limited) report({
			path: "document",
			found,
			expected: "limit"
		});
		limited = true;
		return [];
	};
	const copy = (value, depth, block) => {
		const isText = typeof value === "string";
		if (isText ? value.length > 2e4 : depth > maximumDepth || items > maximumItems || room < 0) {
			limit(value);
			return isText ? value.slice(0, maximumLength) : void 0;
		}
		if (isText || typeof value !== "object" || !value) return value;
		items++;
		room--;
		if (Array.isArray(value)) return value.flatMap((item) => {
			return item && typeof item !== "object" && (items++ > maximumItems || room-- < 0) ? limit(value) : [copy(item, depth + 1, block)];
		});
		const { "@id": id, "@list": list, "@set": set = list } = value;
		if (set) return copy(set, depth + 1, block);
		const known = identified.get(id);
		const node = known ?? Object.create(null);
		if (id && typeof id === "string") identified.set(id, node);
		const type = known?.["@type"];
		const around = room;
		const types = typesOf(value);
		events ||= types.some((type) => type.endsWith("Event"));
		if (types.includes("Movie")) room = maximumOfFilm;
		for (const [name, item] of Object.entries(value)) node[name] ??= copy(item, depth + 1, block);
		room = around;
		const further = known && value["@type"];
		if (type && further) node["@type"] = [...new Set(values([type, copy(further, depth + 1, block)]))].slice(0, 9);
		if ((known ? typesOf(node) : types).includes("Movie") || !depth && node["name"] && !node["@type"]) found.push({
			node,
			depth,
			block
		});
		return node;
	};
	const roots = blocks.map(({ value }, index) => copy(value, 0, index));
	found.sort((a, b) => a.block - b.block || a.depth - b.depth);
	return {
		base,
		roots,
		events,
		films: [...new Set(found.map(({ node }) => node))],
		find: (fragment) => (fragment ? found.find(({ block }) => blocks[block]?.id === fragment) ?? found.find(({ node: { "@id": id } }) => id === fragment || typeof id === "string" && id.endsWith(`#${fragment}`)) : found[0])?.node
	};
}
export { readGraph };

//# sourceMappingURL=graph.js.map