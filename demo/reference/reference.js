// The reference of the element that the address names, out of the manifest, with a live example.
import { tryOut } from "./live.js";
import { glossary, make, prose } from "./make.js";

/** Makes the page of the elements of a manifest. */
function start({ modules }) {
  const elements = modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
  const links = elements.map(({ tagName }) =>
    make("a", { href: `#${tagName}` }, tagName),
  );
  document
    .querySelector("nav ul")
    .append(...links.map((link) => make("li", {}, link)));
  addEventListener("hashchange", () => {
    show(elements, links);
    scrollTo(0, 0);
  });
  show(elements, links);
}

function show(elements, links) {
  const tag = location.hash.slice(1) || "film-card";
  const element = elements.find(({ tagName }) => tagName === tag);
  if (!element) return;
  for (const link of links)
    if (link.hash === `#${tag}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  document.title = `${tag} – film-elements`;
  const properties = element.members.filter(
    ({ kind, name }) =>
      kind === "field" &&
      !element.attributes.some(({ fieldName }) => fieldName === name),
  );
  document.querySelector("main").replaceChildren(
    make("h1", {}, tag),
    make("p", { class: "lead" }, ...prose(element.description)),
    ...tryOut(element),
    make(
      "div",
      { class: "lists" },
      glossary("Properties without an attribute", properties),
      glossary("Slots", element.slots, ({ name }) => name || "no name"),
      glossary("Events", element.events),
      glossary("States", element.cssStates, ({ name }) => `:state(${name})`),
      glossary("Parts", element.cssParts, ({ name }) => `::part(${name})`),
      glossary("Tokens", element.cssProperties),
    ),
  );
}

// Not awaited by the module: WebKitGTK runs for ever when a page is left while one of its modules waits.
void fetch("../../dist/custom-elements.json")
  .then((response) => response.json())
  .then(start);
