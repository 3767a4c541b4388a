// src/i18n/programme/en.ts
/** English. */
var words = {
	search: "Search films, people, countries",
	facets: {
		day: "Day",
		venue: "Venue",
		strand: "Strand",
		genre: "Genre",
		country: "Country",
		language: "Language",
		access: "Access"
	},
	clear: "Clear all filters",
	sort: "Sort by",
	orders: {
		time: "Time",
		title: "Title",
		year: "Year",
		director: "Director"
	},
	view: "View",
	views: {
		list: "List",
		grid: "Posters",
		timeline: "Day by day",
		plan: "My plan"
	},
	count: (shown, all) => `Films: ${shown} of ${all}`,
	none: "No film fits all of this. Take a filter away.",
	more: (count) => `${count} more`,
	time: "Time",
	planned: (screening) => `In my plan: ${screening}`,
	planEmpty: "Your plan is empty. Put screenings into it with the + beside them; it stays on this device.",
	added: (screening) => `In your plan: ${screening}.`,
	removed: (screening) => `Out of your plan: ${screening}.`,
	notKept: "This browser keeps nothing for this site: the plan is gone when you leave the page.",
	clash: (title) => `Overlaps with ${title}`,
	tight: (gap, venue, need) => `Only ${gap} min to get to ${venue}; allow ${need} min`,
	remove: (screening) => `Take out: ${screening}`,
	calendar: "Calendar file",
	print: "Print",
	share: "Copy link",
	copied: "The link to this plan is copied.",
	shared: "A plan that was shared with you",
	keep: "Put it into my plan"
};
export { words };

//# sourceMappingURL=en.js.map