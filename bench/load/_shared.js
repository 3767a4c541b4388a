// What load scenarios are made of. A module of this folder exports `scenarios`: by name, what makes
// { label, base, head, body, routes, mounts, text, ready }: HTML for the page, files to serve, and two expressions that are
// looked at once a frame: `text`, the title (or the form's or the player's face) can be read; `ready`, the widget has its
// final form. `base` is the plain scenario that it is compared with.
import { join } from "node:path";
import { bundle, root } from "../lib/bundle.js";
import { film } from "../lib/films.js";

export const theFilm = film(7);
export const modules = (path) => join(root, "node_modules", path);
/** Whether an element is there and laid out. */
export const seen = (element) =>
  `(() => { const e = ${element}; return !!e && e.getBoundingClientRect().height > 0; })()`;
export const find = (selector) =>
  `document.querySelector(${JSON.stringify(selector)})`;
/** Finds in the shadow root of the first of a tag. */
export const inside = (tag, selector) =>
  `${find(tag)}?.shadowRoot?.querySelector(${JSON.stringify(selector)})`;

/** The film as JSON in the page, rendered by a contender of the render bench, as one bundle. */
export async function client(label, contender, element, head = "") {
  const { js } = await bundle(
    `import { mount } from "./contenders/full/${contender}"; const script = document.querySelector("#film"); mount(script.parentNode, [JSON.parse(script.textContent)]);`,
  );
  return {
    label,
    base: "plain",
    head,
    body: `<div><script type="application/json" id="film">${JSON.stringify(theFilm)}</script></div><script type="module" src="/w/widget.js"></script>`,
    routes: { "/w/widget.js": { type: "text/javascript", body: js } },
    text: seen(element),
    ready: seen(element),
  };
}
