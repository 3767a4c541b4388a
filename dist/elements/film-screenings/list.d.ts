/** What renders the list. */
export declare const list: import("../../controllers/once.js").Once<typeof import("./screenings-list.js")>;
