import { attributeOf } from "./page.js";
// src/prerender/fault.ts
/** A page that cannot be prepared as a whole, and is therefore left as it is. */
var PrerenderError = class extends Error {
	/** All of it, in the order of the page. */
	faults;
	constructor(faults) {
		super(faults.map(({ line, column, element, message }) => `${line}:${column} ${element}: ${message}`).join("\n"));
		this.name = "PrerenderError";
		this.faults = faults;
	}
};
/** A fault at an element. */
var faultOf = (element, message) => {
	const { startLine = 1, startCol = 1 } = element.sourceCodeLocation ?? {};
	const src = attributeOf(element, "src");
	return {
		line: startLine,
		column: startCol,
		element: `<${element.tagName}${src ? ` src="${src}"` : ""}>`,
		message
	};
};
/** Throws faults, if there are any. */
var failIf = (faults) => {
	if (faults.length) throw new PrerenderError(faults);
};
export { PrerenderError, failIf, faultOf };

//# sourceMappingURL=fault.js.map