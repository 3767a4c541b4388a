/**
 * The script-tag bundle: registers every element. For pages without a build.
 */
import "./define/film-card.js";
import "./define/film-credits.js";
import "./define/newsletter-signup.js";
import "./define/press-quotes.js";
