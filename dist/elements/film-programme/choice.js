import { AddressController } from "../../controllers/address-controller.js";
import { divide } from "../../controllers/own-parameters.js";
import { readChosen } from "./chosen.js";
// src/elements/film-programme/choice.ts
/** What the visitor of an element has chosen, which stands in the page's address. */
var Chooser = class {
	chosen = readChosen([]);
	#address;
	#fetchWriter;
	#changed;
	/** Writes what a visitor who was typing has left. */
	#flush;
	/** @param changed Called at every choice, and when the visitor goes back or forth. */
	constructor(host, fetchWriter, changed) {
		this.#fetchWriter = fetchWriter;
		this.#changed = changed;
		this.#address = new AddressController(host, (pairs) => {
			this.chosen = readChosen(pairs);
			changed();
		});
		host.addController({ hostDisconnected: () => this.#flush?.() });
	}
	/** Whether there is something to take back. */
	get isNarrowed() {
		const { query, facets } = this.chosen;
		return !!query || [...facets.values()].some(({ size }) => size);
	}
	/** Takes a choice, into the address too. */
	take(change, isTyping = false) {
		const chosen = this.chosen = {
			...this.chosen,
			...change
		};
		this.#fetchWriter().then((module) => {
			this.#flush = module?.flush;
			module?.write(this.#kit, chosen, isTyping);
		});
		this.#changed();
	}
	/** The address of a plan. */
	async hrefOf(plan) {
		const module = await this.#fetchWriter();
		const none = readChosen([]);
		return module?.href(this.#kit, {
			...none,
			view: "plan",
			plan
		}) ?? "";
	}
	get #kit() {
		return {
			prefix: this.#address.prefix,
			divide
		};
	}
};
export { Chooser };

//# sourceMappingURL=choice.js.map