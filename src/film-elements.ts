/**
 * The script-tag bundle: registers every element that a film's page may have, also in the places of their stand-ins. For
 * pages without a build. A programme stands on a page of its own, and is the loader's.
 */
import "./define/film-page.js";
import { tags } from "./define/tags.js";
import { watchPage } from "./define/watch-page.js";

watchPage(tags)(document);
