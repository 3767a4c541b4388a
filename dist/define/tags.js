// src/define/tags.ts
/** All elements, by their tags. */
var tags = [
	"film-awards",
	"film-card",
	"film-credits",
	"film-gallery",
	"film-page",
	"film-person",
	"film-programme",
	"film-screenings",
	"film-statement",
	"film-synopsis",
	"film-trailer",
	"newsletter-signup",
	"press-quotes"
];
export { tags };

//# sourceMappingURL=tags.js.map