/** All elements, by their tags. */
export const tags: readonly string[] = [
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
  "press-quotes",
];
