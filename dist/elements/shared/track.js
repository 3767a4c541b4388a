// src/elements/shared/track.ts
/** A row of slides, each as wide as the row, in a native scroller: wheel, touch, arrow keys and scroll bar work by themselves. */
/** Brings a slide to the front. In a row that reads from the right, distances are negative. */
function slideTo(track, index, behavior = "auto") {
	const left = index * track.clientWidth;
	track.scrollTo({
		left: getComputedStyle(track).direction === "rtl" ? -left : left,
		behavior
	});
}
/** Which slide is at the front. */
var slideOf = ({ scrollLeft, clientWidth }) => Math.round(Math.abs(scrollLeft) / clientWidth) || 0;
export { slideOf, slideTo };

//# sourceMappingURL=track.js.map