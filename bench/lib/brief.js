// The brief card: markup and CSS of what <film-card> shows by itself, as an author would write it. lib/card.js has the full
// one.
import { places } from "./places.js";

const rules = `
.poster{grid-row:1/9;width:160px;height:240px;border-radius:4px;background:#ddd;display:block}
.title{margin:0;font-size:1.25rem;line-height:1.2}
.title a{color:inherit}
.original{margin:.1em 0;font-style:italic;color:#555}
.origin{margin:.3em 0;font-size:.85rem;color:#444}
.facts{display:flex;flex-wrap:wrap;gap:0 1em;margin:0;padding:0;list-style:none;font-size:.85rem;color:#444}
.cert{display:inline-block;border:1px solid currentColor;border-radius:3px;padding:0 .35em;font-weight:700}`;
const box =
  "display:grid;grid-template-columns:160px 1fr;grid-template-rows:repeat(3,auto) 1fr;gap:0 1rem;font:16px/1.4 sans-serif;background:#fff;color:#111";

export const lightCSS = `.film-card{${box};margin:0 0 1rem}${rules}`;
export const shadowCSS = `:host{display:block;margin:0 0 1rem}.film-card{${box}}${rules}`;
/** A card is 240 px high. */
export const CV =
  "content-visibility:auto;contain-intrinsic-size:auto none auto 240px";

/** A film as the brief card takes it. */
export const brief = (film) => ({
  ...film,
  url: `/films/${film.id}`,
  lang: places[film.country].lang,
});
export const origin = (f) => `${f.country}, ${f.year}`;
export const facts = (f) => [
  `${Math.floor(f.runtime / 60)}h ${f.runtime % 60 ? `${f.runtime % 60}min` : ""}`,
  f.genre,
  places[f.language].language,
];
export const html = (f) =>
  `<article class="film-card"><img class="poster" src="${f.poster}" width="160" height="240" alt="" loading="lazy"><h3 class="title"><a href="${f.url}">${f.title}</a></h3><p class="original" lang="${f.lang}">${f.originalTitle}</p><p class="origin">${origin(f)}</p><ul class="facts">${facts(
    f,
  )
    .map((fact) => `<li>${fact}</li>`)
    .join(
      "",
    )}<li><span class="cert">${f.certificate}</span></li></ul></article>`;
