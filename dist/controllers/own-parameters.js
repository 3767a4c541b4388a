// src/controllers/own-parameters.ts
/** A query's parameters as they are written: the element's own, or all others. */
var divide = (search, prefix, own) => search.replace(/^\?/, "").split("&").filter((parameter) => parameter && own === !![...new URLSearchParams(parameter).keys()][0]?.startsWith(`${prefix}.`));
/** The element's parameters, without the prefix. */
var readPairs = (search, prefix) => [...new URLSearchParams(divide(search, prefix, true).join("&"))].map(([name, value]) => [name.slice(prefix.length + 1), value]);
export { divide, readPairs };

//# sourceMappingURL=own-parameters.js.map