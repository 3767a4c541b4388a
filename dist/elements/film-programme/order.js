// src/elements/film-programme/order.ts
/** How a programme can be ordered, in the order in which it is offered. */
var orders = [
	"time",
	"title",
	"year",
	"director"
];
export { orders };

//# sourceMappingURL=order.js.map