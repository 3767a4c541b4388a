import { facetNames } from "./facets.js";
import { orders } from "./order.js";
// src/elements/film-programme/chosen.ts
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
export { readChosen, views };

//# sourceMappingURL=chosen.js.map