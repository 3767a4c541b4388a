import { FilmAwards } from "../elements/film-awards/film-awards.js";
import { FilmCard } from "../elements/film-card/film-card.js";
import { FilmCredits } from "../elements/film-credits/film-credits.js";
import { FilmGallery } from "../elements/film-gallery/film-gallery.js";
import { FilmPage } from "../elements/film-page/film-page.js";
import { FilmPerson } from "../elements/film-person/film-person.js";
import { FilmScreenings } from "../elements/film-screenings/film-screenings.js";
import { FilmStatement } from "../elements/film-statement/film-statement.js";
import { FilmSynopsis } from "../elements/film-synopsis/film-synopsis.js";
import { FilmTrailer } from "../elements/film-trailer/film-trailer.js";
import { NewsletterSignup } from "../elements/newsletter-signup/newsletter-signup.js";
import { PressQuotes } from "../elements/press-quotes/press-quotes.js";
import { ServerProgramme } from "./server-programme.js";
// src/prerender/elements.ts
/** The elements by their tags. */
var elements = {
	"film-awards": FilmAwards,
	"film-card": FilmCard,
	"film-credits": FilmCredits,
	"film-gallery": FilmGallery,
	"film-page": FilmPage,
	"film-person": FilmPerson,
	"film-programme": ServerProgramme,
	"film-screenings": FilmScreenings,
	"film-statement": FilmStatement,
	"film-synopsis": FilmSynopsis,
	"film-trailer": FilmTrailer,
	"newsletter-signup": NewsletterSignup,
	"press-quotes": PressQuotes
};
export { elements };

//# sourceMappingURL=elements.js.map