import "/dist/film-elements.js";
import { elements } from "../../lib/elements.js";
import { listing } from "../../lib/listing.js";

export const label =
  "<film-page sections> of a card and three more elements, ours";
export const css =
  "film-page{--film-poster-width:160px;--film-space:1rem;margin:0 0 1rem}";
/** It words credits otherwise: what has to be there is looked for film by film. */
export const ownWords = true;
const { mount: mountAll, update } = elements(
  "film-page",
  "content-rating",
  (page) =>
    page.setAttribute(
      "sections",
      "film-card film-synopsis film-credits press-quotes",
    ),
);
let listings;
export function prepare(films) {
  listings = films.map(listing);
}
export const mount = (container) => mountAll(container, listings);
export { update };
