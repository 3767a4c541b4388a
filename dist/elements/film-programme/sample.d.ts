import type { Catalogue } from "./catalogue.js";
/**
 * A programme of one film, with what is dear to write the first time: a day, a time, a running time, a country. Nobody sees
 * it. Fetched while the listing is on its way; it must import nothing but types.
 */
export declare const catalogue: Catalogue;
