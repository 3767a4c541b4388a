import { warn } from "../../controllers/warn.js";
// src/elements/film-programme/besides.ts
var modules = {
	address: () => import("./address.js"),
	finder: () => import("./finder.js"),
	sample: () => import("./sample.js"),
	planner: () => import("./planner.js"),
	takeover: () => import("./takeover.js"),
	timeline: () => import("./timeline.js"),
	values: () => import("./values.js")
};
/** The modules beside, each fetched when it is first used. A failure is told to the editor, and is not kept. */
var Besides = class {
	#host;
	#changed;
	#coming = /* @__PURE__ */ new Map();
	#there = /* @__PURE__ */ new Map();
	/** @param changed Called when a module has come that was to be used. */
	constructor(host, changed) {
		this.#host = host;
		this.#changed = changed;
	}
	/** Fetches a module, with its styles. Never rejects: what cannot be had is undefined. */
	fetch(name) {
		const coming = this.#coming.get(name) ?? modules[name]().then((module) => {
			this.#there.set(name, module);
			if ("styles" in module) this.#host.renderRoot.adoptedStyleSheets.push(module.styles.styleSheet);
			return module;
		}, (error) => {
			this.#coming.delete(name);
			warn(this.#host, "network", "", String(error));
		});
		this.#coming.set(name, coming);
		return coming;
	}
	/** A module that is there; undefined as long as it is not. */
	use(name) {
		const module = this.#there.get(name);
		if (!module) this.fetch(name).then((it) => it && this.#changed());
		return module;
	}
};
export { Besides };

//# sourceMappingURL=besides.js.map