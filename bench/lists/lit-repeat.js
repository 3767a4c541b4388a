// Naive: one Lit element with shadow root per film, repeat() keyed by id.
import { LitElement, html, render, unsafeCSS } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { rowRules } from "../lib/row.js";
import { rowTemplate } from "../lib/lit-row.js";
export const label = "Lit repeat, element per row";
customElements.define(
  "row-a",
  class extends LitElement {
    static properties = { film: { attribute: false } };
    static styles = unsafeCSS(`:host{display:block}${rowRules}`);
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
      (f) => html`<row-a .film=${f}></row-a>`,
    ),
    root,
  );
