// Lit that renders into light DOM; the page's style sheet styles it.
import { LitElement } from "lit";
import { elements } from "../../lib/elements.js";
import { cardTemplate } from "../../lib/lit-template.js";

export const label = "Lit card, light DOM";
export const css = "lit-light{display:block}";
customElements.define(
  "lit-light",
  class extends LitElement {
    static properties = { film: { attribute: false }, certificate: {} };
    createRenderRoot() {
      return this;
    }
    render() {
      return cardTemplate(this.film, this.certificate);
    }
  },
);
export const { mount, update } = elements("lit-light");
