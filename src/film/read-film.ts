import type { Film } from "./film.js";
import { validLang } from "./lang.js";
import type { Node } from "./node.js";
import { creditsTable } from "./read-credits.js";
import { factsTable } from "./read-facts.js";
import { quotationsTable } from "./read-quotations.js";
import { reviewsTable } from "./read-reviews.js";
import { subscriptionTable } from "./read-subscription.js";
import { trailerTable } from "./read-trailer.js";
import {
  prose,
  readTable,
  type ReadContext,
  type Table,
} from "./read-values.js";

/** All that there is to know of a film. */
export const filmTable: Table<Film> = {
  ...factsTable,
  ...creditsTable,
  description: prose,
  abstract: prose,
  ...reviewsTable,
  ...trailerTable,
  ...quotationsTable,
  ...subscriptionTable,
};

/**
 * Reads one film out of a cleaned schema.org Movie node. Never throws: what cannot be used is left out and reported.
 *
 * @see https://schema.org/Movie
 */
export const readFilm = (
  node: Node,
  { lang, base, report }: ReadContext,
): Film => readTable(filmTable, node, { lang: validLang(lang), base, report });
