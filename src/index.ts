/**
 * The classes, events, model and reader, without registering anything. `film-elements/define/<tag>.js` registers.
 */
export { FilmCard } from "./elements/film-card/film-card.js";
export { FilmCredits } from "./elements/film-credits/film-credits.js";
export { NewsletterSignup } from "./elements/newsletter-signup/newsletter-signup.js";
export { PressQuotes } from "./elements/press-quotes/press-quotes.js";
export {
  FilmErrorEvent,
  type FilmErrorCode,
} from "./events/film-error-event.js";
export { FilmLoadEvent } from "./events/film-load-event.js";
export { readDocument, type Loaded } from "./feeds/schema-org/document.js";
export {
  readGraph,
  type Block,
  type Graph,
  type Script,
} from "./feeds/schema-org/graph.js";
export { billCredits, type Billed, type CreditGroup } from "./film/billing.js";
export type { Diagnostic, Expected, Report } from "./film/diagnostic.js";
export type * from "./film/film.js";
export type { Node } from "./film/node.js";
export { readFilm } from "./film/read-film.js";
export type { ReadContext } from "./film/read-values.js";
