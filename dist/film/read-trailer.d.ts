import type { Film } from "./film.js";
import { type Table } from "./read-values.js";
/** Its trailer. */
export declare const trailerTable: Table<Pick<Film, "trailer">>;
