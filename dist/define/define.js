import { version } from "./version.js";
// src/define/define.ts
var told = false;
/**
* Registers an element, unless its name is taken. Each tag is guarded by itself, so that the script may be on a page twice
* and beside another version of it: what is there stays, what is missing is still defined. The editor is told once when
* what is there is of another version.
*/
var define = (tag, element) => {
	const there = customElements.get(tag);
	if (!there) {
		element.version = version;
		customElements.define(tag, element);
	} else if (there.version !== "0.1.0" && !told) {
		told = true;
		console.warn(`film-elements ${version}: the page has <${tag}> already, from ${there.version ? `film-elements ${there.version}` : "elsewhere"}, and that one stays.`);
	}
};
export { define };

//# sourceMappingURL=define.js.map