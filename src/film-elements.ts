/**
 * The script-tag bundle: registers every element, also in the places of their stand-ins. For pages without a build.
 */
import "./define/film-page.js";
import "./define/film-programme.js";
import { tags } from "./define/tags.js";
import { watchPage } from "./define/watch-page.js";

watchPage(tags)(document);
