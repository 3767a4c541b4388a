import { type Credit, type CreditProperty } from "./film.js";
import { type Read } from "./read-values.js";
/** Who took part. */
export declare const creditsTable: Record<CreditProperty, Read<readonly Credit[]>>;
