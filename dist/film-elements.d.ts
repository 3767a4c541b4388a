/**
 * The script-tag bundle: registers every element, also in the places of their stand-ins. For pages without a build.
 */
import "./define/film-page.js";
