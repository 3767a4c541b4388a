import "./film-awards.js";
import "./film-card.js";
import "./film-credits.js";
import "./film-gallery.js";
import "./film-person.js";
import "./film-screenings.js";
import "./film-statement.js";
import "./film-synopsis.js";
import "./film-trailer.js";
import "./newsletter-signup.js";
import "./press-quotes.js";
import { define } from "./define.js";
import { FilmPage } from "../elements/film-page/film-page.js";
// src/define/film-page.ts
define("film-page", FilmPage);
export { FilmPage };

//# sourceMappingURL=film-page.js.map