/**
 * The script-tag bundle: registers every element that a film's page may have, also in the places of their stand-ins. For
 * pages without a build. A programme stands on a page of its own, and is the loader's.
 */
import { warn } from "./controllers/warn.js";
import "./define/film-page.js";
import { tags } from "./define/tags.js";
import { watchPage } from "./define/watch-page.js";

/** How long another script has to bring what this one lacks, in milliseconds. */
const patience = 3000;

watchPage(tags, (_, tag) => {
  if (customElements.get(tag)) return;
  setTimeout(() => {
    if (!customElements.get(tag))
      void warn({ localName: tag }, "loader", "", "film-elements.js alone");
  }, patience);
})(document);
