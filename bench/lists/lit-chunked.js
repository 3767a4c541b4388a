// Lit template rows with content-visibility; the first 60 at once, the rest in slices of 100 between frames.
import { render } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { rowRules, CV } from "../lib/row.js";
import { rowTemplate } from "../lib/lit-row.js";
export const label =
  "Lit template rows, 60 first, rest in slices, content-visibility";
export const css = `${rowRules}.row{${CV}}`;
let root, token;
export const mount = (container, films) => {
  root = container;
  show(films);
};
export function show(list) {
  const mine = (token = {});
  let n = 60;
  const draw = () =>
    render(
      repeat(list.slice(0, n), (f) => f.id, rowTemplate),
      root,
    );
  const next = () => {
    if (mine !== token || n >= list.length) return;
    n += 100;
    draw();
    requestAnimationFrame(() => setTimeout(next));
  };
  draw();
  requestAnimationFrame(() => setTimeout(next));
}
