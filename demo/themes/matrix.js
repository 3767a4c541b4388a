// Shows any film in any house style, for the eye and for scripts/visual.mjs:
// ?film=extremes.json%23long&theme=repertory|festival|arthouse&lang=ar&dir=rtl&scheme=dark
const asked = new URLSearchParams(location.search);
const root = document.documentElement;

root.lang = asked.get("lang") ?? "en-GB";
root.dir =
  asked.get("dir") ?? (/^(ar|he|fa|ur)\b/.test(root.lang) ? "rtl" : "ltr");

const house = document.createElement("link");
house.rel = "stylesheet";
house.href = `${/^\w+$/.exec(asked.get("theme") ?? "") ?? "plain"}.css`;
// A scheme that is asked for goes before the visitor's.
house.addEventListener("load", () => {
  const scheme = asked.get("scheme");
  if (!scheme) return;
  root.style.colorScheme = scheme;
  for (const { media } of house.sheet.cssRules)
    if (media) media.mediaText = scheme === "dark" ? "all" : "not all";
});
document.head.append(house);

const page = document.createElement("film-page");
page.setAttribute(
  "src",
  new URL(
    asked.get("film") ?? "the-great-movement.json",
    new URL("../films/", location.href),
  ).href,
);
page.setAttribute("heading-level", "1");
page.setAttribute("action", "../subscribe");
page.setAttribute("privacy-policy", "../film/privacy.html");
document.querySelector("main").append(page);
