// The same with content-visibility:auto on each row.
import { LitElement, html, render, unsafeCSS } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { rowRules, CV } from "../lib/row.js";
import { rowTemplate } from "../lib/lit-row.js";
export const label = "Lit repeat, element per row, content-visibility";
customElements.define(
  "row-b",
  class extends LitElement {
    static properties = { film: { attribute: false } };
    static styles = unsafeCSS(`:host{display:block;${CV}}${rowRules}`);
    render() {
      return rowTemplate(this.film);
    }
  },
);
let root;
export const mount = (container, films) => {
  root = container;
  show(films);
};
export const show = (list) =>
  render(
    repeat(
      list,
      (f) => f.id,
      (f) => html`<row-b .film=${f}></row-b>`,
    ),
    root,
  );
