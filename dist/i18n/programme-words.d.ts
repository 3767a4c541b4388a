/** What a programme says itself, in one language. Numbers are written already. */
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
        readonly time: string;
        readonly title: string;
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
    /** How many films are left, in a form that fits any number. */
    readonly count: (shown: string, all: string) => string;
    readonly none: string;
    /** The screenings of a film that are not shown yet. */
    readonly more: (count: string) => string;
    /** Of the day timeline: what stands over the hours. */
    readonly time: string;
    /** A switch on a screening; `screening` is its film, day and time. */
    readonly planned: (screening: string) => string;
    readonly planEmpty: string;
    /** What a visitor is told who has changed the plan. */
    readonly added: (screening: string) => string;
    readonly removed: (screening: string) => string;
    /** The browser keeps nothing for this site, or has no room. */
    readonly notKept: string;
    /** Another screening of the plan at the same time. */
    readonly clash: (title: string) => string;
    /** Too little time between two venues, in minutes. */
    readonly tight: (gap: string, venue: string, need: string) => string;
    readonly remove: (screening: string) => string;
    readonly calendar: string;
    readonly print: string;
    readonly share: string;
    readonly copied: string;
    /** Somebody else's plan, opened by a link. */
    readonly shared: string;
    readonly keep: string;
}
