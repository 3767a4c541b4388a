/**
 * The classes, events, model and reader, without registering anything. `film-elements/define/<tag>.js` registers.
 */
export { FilmAwards } from "./elements/film-awards/film-awards.js";
export { FilmCard } from "./elements/film-card/film-card.js";
export { FilmCredits } from "./elements/film-credits/film-credits.js";
export { FilmGallery } from "./elements/film-gallery/film-gallery.js";
export { FilmPage } from "./elements/film-page/film-page.js";
export { FilmPerson } from "./elements/film-person/film-person.js";
export { FilmProgramme } from "./elements/film-programme/film-programme.js";
export { FilmScreenings } from "./elements/film-screenings/film-screenings.js";
export { FilmStatement } from "./elements/film-statement/film-statement.js";
export { FilmSynopsis } from "./elements/film-synopsis/film-synopsis.js";
export { FilmTrailer } from "./elements/film-trailer/film-trailer.js";
export { NewsletterSignup } from "./elements/newsletter-signup/newsletter-signup.js";
export { PressQuotes } from "./elements/press-quotes/press-quotes.js";
export { FilmErrorEvent, type FilmErrorCode, } from "./events/film-error-event.js";
export { FilmLoadEvent } from "./events/film-load-event.js";
export { FilmSelectEvent } from "./events/film-select-event.js";
export { NewsletterErrorEvent, type NewsletterErrorCode, } from "./events/newsletter-error-event.js";
export { NewsletterSubmitEvent } from "./events/newsletter-submit-event.js";
export { NewsletterSuccessEvent } from "./events/newsletter-success-event.js";
export { ScreeningSelectEvent } from "./events/screening-select-event.js";
export { TrailerStartEvent } from "./events/trailer-start-event.js";
export { readDocument, type Loaded } from "./feeds/schema-org/document.js";
export { readGraph, type Block, type Graph, type Script, } from "./feeds/schema-org/graph.js";
export { writeFilm } from "./feeds/schema-org/write-film.js";
export { billCredits, type Billed, type CreditGroup } from "./film/billing.js";
export type { Diagnostic, Expected, Report } from "./film/diagnostic.js";
export type * from "./film/film.js";
export type { Node } from "./film/node.js";
export { readFilm } from "./film/read-film.js";
export { readProgramme, type ProgrammeContext } from "./film/read-programme.js";
export type { ReadContext } from "./film/read-values.js";
export type * from "./film/screening.js";
