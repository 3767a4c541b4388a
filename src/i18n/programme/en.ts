import type { ProgrammeWords } from "./words.js";

/** English. */
export const words: ProgrammeWords = {
  search: "Search films, people, countries",
  facets: {
    day: "Day",
    venue: "Venue",
    strand: "Strand",
    genre: "Genre",
    country: "Country",
    language: "Language",
    access: "Access",
  },
  clear: "Clear all filters",
  sort: "Sort by",
  orders: {
    title: "Title",
    time: "Time",
    year: "Year",
    director: "Director",
  },
  view: "View",
  views: {
    list: "List",
    grid: "Posters",
    timeline: "Day by day",
    plan: "My plan",
  },
  count: (shown, all) => `${shown} of ${all} films`,
  none: "Nothing fits all of this. Take a filter away.",
  more: (count) => `${count} more`,
  plan: "In my plan",
  cancelled: "Cancelled",
};
