// One part, a piece of HTML that is set once, and content-visibility.
import { html, LitElement, unsafeCSS } from "lit";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import { CV, inner, shadowCSS } from "../../lib/card.js";
import { elements } from "../../lib/elements.js";

export const label = "Lit card, static block + content-visibility";
customElements.define(
  "lit-onepart-cv",
  class extends LitElement {
    static properties = { film: { attribute: false }, certificate: {} };
    static styles = unsafeCSS(`${shadowCSS}:host{${CV}}`);
    #html;
    willUpdate(changed) {
      if (changed.has("film")) this.#html = inner(this.film);
    }
    render() {
      return html`<article class="film-card">${unsafeHTML(this.#html)}</article>`;
    }
    updated() {
      if (this.certificate !== undefined)
        this.renderRoot.querySelector(".cert").textContent = this.certificate;
    }
  },
);
export const { mount, update } = elements("lit-onepart-cv");
