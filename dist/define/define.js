import { version } from "./version.js";
// src/define/define.ts
/** Registered classes say which version they are of, so that a second one can name both. */
var versionKey = Symbol.for("film-elements version");
/**
* Registers an element, unless its name is taken: each tag is guarded by itself, so that the script may be on a page twice,
* and beside another version of it, and what is missing is still defined. Two versions are said once in the console.
*/
function define(tag, element) {
	const known = customElements.get(tag);
	if (!known) {
		Object.defineProperty(element, versionKey, { value: version });
		customElements.define(tag, element);
	} else if (known[versionKey] !== "0.1.0") warnOnce(tag, known[versionKey]);
}
var warned = false;
function warnOnce(tag, other = "of another origin") {
	if (warned) return;
	warned = true;
	console.warn(`film-elements: <${tag}> is defined already, by version ${other}; version ${version} leaves it as it is.`);
}
export { define };

//# sourceMappingURL=define.js.map