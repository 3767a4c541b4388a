import { valuesOf } from "./facets.js";
import { later } from "../shared/later.js";
// src/elements/film-programme/results.ts
/** What of a programme is to be shown: what fits the search and the filters, in order. */
var Results = class {
	catalogue;
	/** The films that the search has left. */
	found = [];
	/** Those of them that fit the filters, and with which of their screenings, if that is not all. */
	shown = [];
	fitting;
	#besides;
	#changed;
	#finder;
	/**
	* @param changed Called when what was asked for can be had.
	*/
	constructor(catalogue, besides, changed) {
		this.catalogue = catalogue;
		this.#besides = besides;
		this.#changed = changed;
	}
	/** Makes search and order ready, in idle time. */
	prepare() {
		later(this, () => {
			for (const name of [
				"finder",
				"values",
				"address"
			]) this.#besides.fetch(name).then(() => this.finder);
		});
	}
	/** What searches and orders; undefined as long as it is not there. It makes itself ready in idle time. */
	get finder() {
		const module = this.#besides.use("finder");
		if (!module || this.#finder) return this.#finder;
		const { films, screenings, lang } = this.catalogue;
		return this.#finder = new module.Finder({
			films,
			screenings,
			valuesOf,
			lang,
			later
		});
	}
	/** @returns Whether there is something new to show; if not, what is shown stays until what it needs has come. */
	update({ query, facets }, order) {
		const isFiltered = [...facets.values()].some(({ size }) => size);
		const finder = order === "time" && !query && !isFiltered ? void 0 : this.finder;
		if (finder && query && !finder.isReady) {
			finder.whenReady(this.#changed);
			return false;
		}
		this.found = finder?.search(finder.sorted(order), query) ?? this.catalogue.byTime;
		this.fitting = isFiltered ? finder?.narrow(this.found, facets) : void 0;
		this.shown = this.fitting ? [...this.fitting.keys()] : this.found;
		return true;
	}
};
export { Results };

//# sourceMappingURL=results.js.map