// src/controllers/own-parameters.ts
var divide = (search) => search.replace(/^\?/, "").split("&").filter(Boolean);
/** Whether a parameter, as it is written, is the element's own. */
var isOwn = (prefix) => (parameter) => !![...new URLSearchParams(parameter).keys()][0]?.startsWith(`${prefix}.`);
/** The element's parameters, without the prefix. */
var readPairs = (search, prefix) => [...new URLSearchParams(divide(search).filter(isOwn(prefix)).join("&"))].map(([name, value]) => [name.slice(prefix.length + 1), value]);
/** The query with these parameters instead of the element's earlier ones, with its `?`; empty when there are none. */
function writePairs(search, prefix, pairs) {
	const own = new URLSearchParams(pairs.map(([name, value]) => [`${prefix}.${name}`, value]));
	const all = [...divide(search).filter((parameter) => !isOwn(prefix)(parameter)), ...divide(String(own))];
	return all.length ? `?${all.join("&")}` : "";
}
export { readPairs, writePairs };

//# sourceMappingURL=own-parameters.js.map