// Lit with few parts: all but the first lines is one piece of HTML that is set once.
import { html, LitElement, unsafeCSS } from "lit";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import { shadowCSS } from "../../lib/card.js";
import { elements } from "../../lib/elements.js";
import { meta } from "../../lib/films.js";
import { quotes } from "../../lib/slotted.js";

export const label = "Lit card, 6 parts + 1 static block";
const rest = (f) =>
  `<dl class="credits">${f.credits.map((c) => `<div><dt>${c.role}</dt><dd>${c.name}</dd></div>`).join("")}</dl>${quotes(f)}`;
customElements.define(
  "lit-onepart",
  class extends LitElement {
    static properties = { film: { attribute: false }, certificate: {} };
    static styles = unsafeCSS(shadowCSS);
    #html;
    willUpdate(changed) {
      if (changed.has("film")) this.#html = rest(this.film);
    }
    render() {
      const f = this.film;
      return html`<article class="film-card"><img class="poster" src=${f.poster} width="160" height="240" alt="" loading="lazy"><h3 class="title">${f.title}</h3><p class="original">${f.originalTitle}</p><p class="meta">${meta(f)} <span class="cert">${this.certificate ?? f.certificate}</span></p><p class="synopsis">${f.synopsis}</p>${unsafeHTML(this.#html)}</article>`;
    }
  },
);
export const { mount, update } = elements("lit-onepart");
