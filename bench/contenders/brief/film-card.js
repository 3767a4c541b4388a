import "/dist/film-elements.js";
import { elements } from "../../lib/elements.js";
import { briefListing } from "../../lib/listing.js";

export const label = "<film-card .film>, ours";
// As wide and high as the others.
export const css =
  "film-card{--film-poster-width:160px;--film-space:1rem;margin:0 0 1rem}";
const { mount: mountAll, update } = elements(
  "film-card",
  "content-rating",
  (card) => card.setAttribute("layout", "row"),
);
let listings;
export function prepare(films) {
  listings = films.map(briefListing);
}
export const mount = (container) => mountAll(container, listings);
export { update };
