// @lit-labs/virtualizer, the window as scroller; rows are Lit elements.
import { LitElement, html, render, unsafeCSS } from "lit";
import { virtualize } from "@lit-labs/virtualizer/virtualize.js";
import { rowRules } from "../lib/row.js";
import { rowTemplate } from "../lib/lit-row.js";
export const label = "@lit-labs/virtualizer";
export const partial = true;
customElements.define(
  "row-v",
  class extends LitElement {
    static properties = { film: { attribute: false } };
    static styles = unsafeCSS(`:host{display:block;width:100%}${rowRules}`);
    render() {
      return rowTemplate(this.film);
    }
  },
);
let root;
const frame = () => new Promise((r) => requestAnimationFrame(r));
export async function mount(container, films) {
  root = container;
  show(films);
  while (!root.querySelector("row-v")?.hasUpdated) await frame(); // it renders rows after it has measured the viewport
}
export const show = (list) =>
  render(
    html`<div>${virtualize({ items: list, keyFunction: (f) => f.id, renderItem: (f) => html`<row-v .film=${f}></row-v>` })}</div>`,
    root,
  );
