// What scripts/visual.mjs looks at: each film that is hard to set, each house style, narrow and wide, light and dark,
// from the left and from the right.

/**
 * @typedef {object} Shot
 * @property {string} name Also of its picture in demo/themes/reference/
 * @property {string} page Below demo/
 * @property {number} width Of the window, in px
 * @property {boolean} [dark]
 * @property {boolean} [forced] Forced colours
 * @property {boolean} [print] As on paper, which is `width` wide
 * @property {number} [sheets] On how many sheets of A4 it has to fit
 * @property {boolean} [plain] Without JavaScript
 * @property {string} [click] A part that is clicked before; the window is the picture then, not the page
 */

/** A film of demo/films/ in a house style of demo/themes/. */
const matrix = (film, theme, lang) => {
  const asked = new URLSearchParams({ film });
  if (theme) asked.set("theme", theme);
  if (lang) asked.set("lang", lang);
  return `themes/matrix.html?${asked}`;
};
const extreme = (id, theme, lang) => matrix(`extremes.json#${id}`, theme, lang);

/** @type {readonly Shot[]} */
export const shots = [
  { name: "film-1440", page: "film/", width: 1440 },
  { name: "film-320-dark", page: "film/", width: 320, dark: true },
  { name: "film-768-no-script", page: "film/", width: 768, plain: true },
  { name: "film-768-forced", page: "film/", width: 768, forced: true },
  // A4 less the usual margins.
  { name: "film-print", page: "film/", width: 718, print: true, sheets: 1 },
  {
    name: "festival-print-dark",
    page: "themes/festival.html",
    width: 718,
    print: true,
    dark: true,
  },
  { name: "film-1440-lightbox", page: "film/", width: 1440, click: "enlarge" },

  { name: "repertory-1440", page: "themes/repertory.html", width: 1440 },
  {
    name: "repertory-320-dark",
    page: "themes/repertory.html",
    width: 320,
    dark: true,
  },
  { name: "festival-1440", page: "themes/festival.html", width: 1440 },
  {
    name: "festival-768-dark",
    page: "themes/festival.html",
    width: 768,
    dark: true,
  },
  { name: "festival-320", page: "themes/festival.html", width: 320 },
  { name: "arthouse-1440", page: "themes/arthouse.html", width: 1440 },
  { name: "arthouse-320", page: "themes/arthouse.html", width: 320 },

  { name: "only-a-title-1440", page: extreme("only-a-title"), width: 1440 },
  {
    name: "only-a-title-320-festival",
    page: extreme("only-a-title", "festival"),
    width: 320,
  },
  {
    name: "sixty-credits-768-dark",
    page: extreme("sixty-credits"),
    width: 768,
    dark: true,
  },
  {
    name: "sixty-credits-1440-repertory",
    page: extreme("sixty-credits", "repertory"),
    width: 1440,
  },
  { name: "three-320", page: extreme("three"), width: 320 },
  {
    name: "three-1440-arthouse",
    page: extreme("three", "arthouse"),
    width: 1440,
  },
  { name: "long-320-dark", page: extreme("long"), width: 320, dark: true },
  {
    name: "long-768-repertory",
    page: extreme("long", "repertory"),
    width: 768,
  },
  {
    name: "long-1440-festival-dark",
    page: extreme("long", "festival"),
    width: 1440,
    dark: true,
  },
  {
    name: "arabic-1440",
    page: extreme("arabic", undefined, "ar"),
    width: 1440,
  },
  {
    name: "arabic-320-repertory-dark",
    page: extreme("arabic", "repertory", "ar"),
    width: 320,
    dark: true,
  },
  {
    name: "arabic-768-lightbox",
    page: matrix("the-great-movement.json", "festival", "ar"),
    width: 768,
    click: "enlarge",
  },
  {
    name: "japanese-1440",
    page: extreme("japanese", undefined, "ja"),
    width: 1440,
  },
  {
    name: "japanese-320-arthouse",
    page: extreme("japanese", "arthouse", "ja"),
    width: 320,
  },
  {
    name: "no-poster-768-festival",
    page: extreme("no-poster", "festival"),
    width: 768,
  },
  {
    name: "no-poster-1440-dark",
    page: extreme("no-poster"),
    width: 1440,
    dark: true,
  },
  {
    name: "landscape-poster-1440",
    page: extreme("landscape-poster"),
    width: 1440,
  },
  {
    name: "landscape-poster-320-repertory",
    page: extreme("landscape-poster", "repertory"),
    width: 320,
  },
];
