import type { Film } from "./film.js";
import { type Table } from "./read-values.js";
/** What the press says. */
export declare const reviewsTable: Table<Pick<Film, "review">>;
