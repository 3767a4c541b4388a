/** What a programme says itself, in one language. */
export interface ProgrammeWords {
  /** The label of the search field. */
  readonly search: string;
  readonly facets: {
    readonly day: string;
    readonly venue: string;
    readonly strand: string;
    readonly genre: string;
    readonly country: string;
    readonly language: string;
    readonly access: string;
  };
  /** Takes back everything that has been chosen. */
  readonly clear: string;
  readonly sort: string;
  readonly orders: {
    readonly title: string;
    readonly time: string;
    readonly year: string;
    readonly director: string;
  };
  /** What the buttons for the views are for. */
  readonly view: string;
  readonly views: {
    readonly list: string;
    readonly grid: string;
    readonly timeline: string;
    readonly plan: string;
  };
  /** How many films are left, as the language writes numbers. */
  readonly count: (shown: string, all: string) => string;
  readonly none: string;
  /** The screenings of a film that are not shown yet. */
  readonly more: (count: string) => string;
  /** On a screening: that it is in the visitor's plan, or to be put there. */
  readonly plan: string;
  readonly cancelled: string;
}
