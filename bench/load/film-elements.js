// Ours, from dist/ as a page takes it: script tag in the head, film-elements.css written into the page as the README says,
// unless the name says otherwise.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { prerender } from "../../dist/prerender/prerender.js";
import { chunk, dist } from "../lib/bundle.js";
import { briefListing, listing } from "../lib/listing.js";
import { find, inside, seen, theFilm } from "./_shared.js";

const sheet = readFileSync(join(dist, "film-elements.css"), "utf8");
const inline = `<style>${sheet}</style>`;
const linked = '<link rel="stylesheet" href="/dist/film-elements.css">';
const script = (file) => `<script type="module" src="/dist/${file}"></script>`;
const json = (film) =>
  `<script type="application/ld+json">${JSON.stringify(film)}</script>`;
const short = briefListing(theFilm);
const routes = {
  "/film.json": { type: "application/json", body: JSON.stringify(short) },
};
const inPage = `<film-card layout="row">${json(short)}</film-card>`;
const bySrc = '<film-card layout="row" src="/film.json"></film-card>';
const title = seen(inside("film-card", "[part=title]"));

const card = (label, head, body, more) => () => ({
  label: `ours: ${label}`,
  base: "plain-brief",
  head,
  body,
  routes,
  mounts: { "/dist/": dist },
  text: title,
  ready: title,
  ...more,
});

export const scenarios = {
  "ours-bundle-json": card(
    "film-elements.js, JSON in the page",
    inline + script("film-elements.js"),
    inPage,
  ),
  "ours-bundle-json-linked": card(
    "the same, film-elements.css linked",
    linked + script("film-elements.js"),
    inPage,
  ),
  "ours-bundle-src": card(
    "film-elements.js, src",
    inline + script("film-elements.js"),
    bySrc,
  ),
  "ours-loader-json": card(
    "loader.js, JSON in the page",
    inline + script("loader.js"),
    inPage,
  ),
  "ours-loader-preload": card(
    "loader.js and modulepreload of its two chunks, JSON in the page",
    inline +
      ["common", "film-card"]
        .map((name) => `<link rel="modulepreload" href="/dist/${chunk(name)}">`)
        .join("") +
      script("loader.js"),
    inPage,
  ),
  "ours-loader-src": card(
    "loader.js, src",
    inline + script("loader.js"),
    bySrc,
  ),
  "ours-prerendered": card(
    "prerendered, film-elements.js at the page's end",
    "",
    bySrc + script("film-elements.js"),
    {
      finish: (html) => prerender(html, { load: () => JSON.stringify(short) }),
      // Its own rendering is in the place of what the page has brought.
      ready: `(() => { const root = ${find("film-card:defined")}?.shadowRoot; return !!root && !root.querySelector("style") && !!root.querySelector("[part=title]"); })()`,
    },
  ),
  "ours-prerendered-no-script": card("prerendered, no script", "", bySrc, {
    finish: (html) => prerender(html, { load: () => JSON.stringify(short) }),
  }),
  "ours-page": card(
    "<film-page> with the full card's content, film-elements.js, JSON in the page",
    inline + script("film-elements.js"),
    `<film-page sections="film-card film-synopsis film-credits press-quotes">${json(listing(theFilm))}</film-page>`,
    {
      base: "plain",
      text: seen(
        `${inside("film-page", "film-card")}?.shadowRoot?.querySelector("[part=title]")`,
      ),
      ready: seen(
        `${inside("film-page", "press-quotes")}?.shadowRoot?.querySelector("blockquote")`,
      ),
    },
  ),
  "ours-signup": card(
    "<newsletter-signup>, loader.js",
    inline + script("loader.js"),
    '<newsletter-signup action="/subscribe" name="Cinema"></newsletter-signup>',
    {
      base: "plain-form",
      text: seen(inside("newsletter-signup", "input")),
      ready: seen(inside("newsletter-signup", "input")),
    },
  ),
  "ours-signup-form": card(
    "<newsletter-signup> around a form of the page's, loader.js",
    inline + script("loader.js"),
    '<newsletter-signup action="/subscribe"><form method="post" action="/subscribe"><h2>Cinema</h2><p>News every week</p><label>Email <input type="email" name="email" autocomplete="email" required></label> <button>Subscribe</button></form></newsletter-signup>',
    {
      base: "plain-form",
      text: seen(find("input")),
      ready: `!!${find("newsletter-signup:defined")}?.shadowRoot`,
    },
  ),
};
