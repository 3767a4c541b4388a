// One list, rows as plain templates (no element per row), content-visibility:auto.
import { render } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { rowRules, CV } from "../lib/row.js";
import { rowTemplate } from "../lib/lit-row.js";
export const label = "Lit repeat, template rows, content-visibility";
export const css = `${rowRules}.row{${CV}}`;
let root;
export const mount = (container, films) => {
  root = container;
  show(films);
};
export const show = (list) =>
  render(
    repeat(list, (f) => f.id, rowTemplate),
    root,
  );
