import "film-elements/define/film-card.js";
import { FilmCard, readFilm, type Film } from "film-elements";
import type { FilmElementTypes } from "film-elements/types";

const card = document.createElement("film-card");
card.layout = "hero";
card.film = { "@type": "Movie" };
card.addEventListener("film-load", ({ film, src }) => {
  const loaded: Partial<Film> = film;
  console.log(loaded.name?.value, src.length);
});
document
  .querySelector("newsletter-signup")
  ?.addEventListener("newsletter-error", ({ code }) => code === "busy");
document.querySelector("film-page")!.alternateName = "El Gran Movimiento";

export const layout: FilmElementTypes["film-card"]["attributes"]["layout"] =
  "row";
export const isClass = (element: Element): element is FilmCard =>
  element instanceof FilmCard;
export { readFilm };

// @ts-expect-error no such layout
card.layout = "sideways";
// @ts-expect-error no object
card.film = "listing.json";
// @ts-expect-error no such property of the event
card.addEventListener("film-load", ({ detail }) => detail);
// @ts-expect-error no such property
document.querySelector("film-gallery")!.layout = "grid";
