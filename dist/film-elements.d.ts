/**
 * The script-tag bundle: registers every element. For pages without a build.
 */
import "./define/film-page.js";
