import type { Film } from "./film.js";
import { type Table } from "./read-values.js";
/** What its makers say. */
export declare const quotationsTable: Table<Pick<Film, "subjectOf">>;
