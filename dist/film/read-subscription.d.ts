import type { Film } from "./film.js";
import { type Table } from "./read-values.js";
/** Its newsletter. */
export declare const subscriptionTable: Table<Pick<Film, "potentialAction">>;
