// src/elements/shared/tickets.ts
/**
* What is to be said of a screening's tickets.
*
* @param now Milliseconds since 1970; without it nothing is to come.
*/
function ticketsOf({ offers, availability, eventStatus, isAccessibleForFree, url }, now = Infinity) {
	const starts = offers.map(({ validFrom }) => validFrom ?? "");
	const later = starts.every((start) => Date.parse(start) > now) ? [...starts].sort()[0] : void 0;
	const stands = eventStatus === "EventCancelled" ? "cancelled" : eventStatus === "EventPostponed" ? "postponed" : availability === "SoldOut" ? "soldOut" : availability === "ReturnsOnly" ? "returnsOnly" : later || availability === "PreOrder" ? "comingSoon" : availability === "Discontinued" ? "notOnSale" : availability === "LimitedAvailability" ? "lastFew" : void 0;
	const open = !stands || /returnsOnly|lastFew/.test(stands);
	const chosen = offers.some(({ payWhatYouCan }) => payWhatYouCan);
	const states = stands ? [stands] : [];
	if (!/cancelled|postponed/.test(stands ?? "")) {
		if (isAccessibleForFree) states.push("free");
		else if (chosen) states.push("payWhatYouCan");
	}
	const sold = offers.filter((offer) => offer.availability !== "SoldOut");
	const [price, ...others] = sold.filter((offer) => offer.price !== void 0).sort((a, b) => a.price - b.price);
	return {
		states,
		url: open ? sold.find((offer) => offer.url)?.url ?? url : void 0,
		price: open && price?.price && !chosen ? price : void 0,
		isLowest: [price, ...others].some((offer) => offer && (offer.maxPrice || offer.price !== price?.price)),
		validFrom: stands === "comingSoon" ? later : void 0
	};
}
export { ticketsOf };

//# sourceMappingURL=tickets.js.map