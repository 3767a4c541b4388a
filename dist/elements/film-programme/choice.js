import { AddressController } from "../../controllers/address-controller.js";
import { facetNames } from "./facets.js";
import { orders } from "./order.js";
// src/elements/film-programme/choice.ts
/** How a programme can be looked at, in the order in which it is offered. */
var views = [
	"list",
	"grid",
	"timeline",
	"plan"
];
/** What an address says. What is no order or view is none. */
function readChosen(pairs) {
	const all = (name) => pairs.flatMap(([own, value]) => own === name ? value : []);
	const one = (name) => all(name)[0];
	return {
		query: one("q") ?? "",
		facets: new Map(facetNames.map((name) => [name, new Set(all(name))])),
		order: orders.find((order) => order === one("sort")),
		view: views.find((view) => view === one("view")),
		on: one("on"),
		plan: one("plan")
	};
}
/** What an address is to say. */
var writeChosen = (chosen) => [
	["q", chosen.query],
	...[...chosen.facets].flatMap(([name, values]) => [...values].map((value) => [name, value])),
	["sort", chosen.order],
	["view", chosen.view],
	["on", chosen.on],
	["plan", chosen.plan]
].filter((pair) => !!pair[1]);
/** The choice with a value of a facet, or without it. */
var choose = (facets, name, value, isChosen) => new Map(facets).set(name, new Set([...facets.get(name) ?? [], value].filter((other) => isChosen || other !== value)));
/** What the visitor of an element has chosen, which stands in the page's address. */
var Chooser = class {
	chosen = readChosen([]);
	#address;
	#changed;
	/** @param changed Called at every choice, and when the visitor goes back or forth. */
	constructor(host, changed) {
		this.#changed = changed;
		this.#address = new AddressController(host, (pairs) => {
			this.chosen = readChosen(pairs);
			changed();
		});
	}
	/** Whether there is something to take back. */
	get isNarrowed() {
		const { query, facets } = this.chosen;
		return !!query || [...facets.values()].some(({ size }) => size);
	}
	/** Takes a choice, into the address too. */
	take(change, isTyping = false) {
		this.chosen = {
			...this.chosen,
			...change
		};
		this.#address.write(writeChosen(this.chosen), isTyping);
		this.#changed();
	}
	/** The address of a plan. */
	hrefOf(plan) {
		return this.#address.href(writeChosen({
			...readChosen([]),
			view: "plan",
			plan
		}));
	}
};
export { Chooser, choose, readChosen, views, writeChosen };

//# sourceMappingURL=choice.js.map