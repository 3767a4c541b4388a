import { excerpt } from "../../film/diagnostic.js";
import { isNode, typesOf, values } from "../../film/node.js";
import { maximumLength } from "../../film/text.js";
// src/feeds/schema-org/graph.ts
/** What a document may hold before the rest of it is left out. */
var maximumDepth = 64;
var maximumItems = 1e4;
var schemaOrg = /^https?:\/\/(?:www\.)?schema\.org\/?#?$/;
/**
* Cleans JSON-LD into a graph: property names and types without prefix, nodes that share an `@id` become one node (across
* blocks too), nothing deeper or more than the limits, no prototypes. It copies and never merges what it was given, so that
* `__proto__` in a document is a name like any other.
*
* @param base The document's absolute URL.
*/
function readGraph(blocks, report, base) {
	const identified = /* @__PURE__ */ new Map();
	const found = [];
	const byBlock = /* @__PURE__ */ new Map();
	const prefixes = /* @__PURE__ */ new Set(["schema", "sdo"]);
	let items = 0;
	let limit;
	const plain = (key) => {
		const [, site, local = key] = /^(.*[/#:])([^/#:]+)$/.exec(key) ?? [];
		return !site || schemaOrg.test(site) || prefixes.has(site.slice(0, -1)) ? local : key;
	};
	const readContext = (value) => {
		for (const context of values(value)) {
			if (!isNode(context)) continue;
			for (const [prefix, target] of Object.entries(context)) if (schemaOrg.test(String(target))) prefixes.add(prefix);
		}
	};
	const copy = (value, depth) => {
		if (typeof value === "string") {
			if (value.length > 2e4) limit = "20,000 characters in a field";
			return value.slice(0, maximumLength);
		}
		if (typeof value !== "object" || value === null) return value;
		if (depth > maximumDepth || ++items > maximumItems) {
			limit = depth > maximumDepth ? "64 levels" : "10,000 items";
			return;
		}
		if (Array.isArray(value)) return value.map((item) => copy(item, depth + 1));
		const source = value;
		readContext(source["@context"]);
		const id = source["@id"];
		let draft;
		if (typeof id === "string" && !("@value" in source)) {
			draft = identified.get(id);
			if (!draft) identified.set(id, draft = Object.create(null));
		}
		draft ??= Object.create(null);
		for (const key of Object.keys(source)) {
			if (key === "@context") continue;
			const name = plain(key);
			draft[name] ??= copy(source[key], depth + 1);
		}
		if (typesOf(draft).includes("Movie")) found.push({
			node: draft,
			depth
		});
		return draft;
	};
	for (const { id, value } of blocks) {
		const before = found.length;
		const root = copy(value, 0);
		if (found.length === before && isNode(root) && root["name"] && !root["@type"]) found.push({
			node: root,
			depth: 0
		});
		const first = found[before]?.node;
		if (id && first) byBlock.set(id, first);
	}
	if (limit) report({
		path: "document",
		found: `more than ${limit}`,
		expected: `at most ${limit}; the rest is left out`
	});
	found.sort((a, b) => a.depth - b.depth);
	const films = [...new Set(found.map(({ node }) => node))];
	return {
		base,
		films,
		find(fragment) {
			return byBlock.get(fragment) ?? films.find((film) => {
				const id = film["@id"];
				return typeof id === "string" && (id === fragment || id.slice(id.indexOf("#") + 1) === fragment);
			});
		}
	};
}
/** What a value was, for a message about a document without a film. */
var describe = (blocks) => blocks.length ? blocks.map(({ value }) => isNode(value) && value["@type"] ? String(value["@type"]) : excerpt(value)).join(", ") : "no JSON-LD";
export { describe, readGraph };

//# sourceMappingURL=graph.js.map