// Lit as a component library is often split: an element for each part of the card.
import { html, LitElement, unsafeCSS } from "lit";
import { rules, shadowCSS } from "../../lib/card.js";
import { elements } from "../../lib/elements.js";
import { meta } from "../../lib/films.js";

export const label = "Lit card of Lit parts (credits, 2 quotes)";
customElements.define(
  "lg-credits",
  class extends LitElement {
    static properties = { people: { attribute: false } };
    static styles = unsafeCSS(`:host{display:block}${rules}`);
    render() {
      return html`<dl class="credits">${this.people.map((c) => html`<div><dt>${c.role}</dt><dd>${c.name}</dd></div>`)}</dl>`;
    }
  },
);
customElements.define(
  "lg-quote",
  class extends LitElement {
    static properties = { text: {}, source: {} };
    static styles = unsafeCSS(`:host{display:block}${rules}`);
    render() {
      return html`<blockquote class="quote"><p>${this.text}</p><cite>${this.source}</cite></blockquote>`;
    }
  },
);
customElements.define(
  "lg-card",
  class extends LitElement {
    static properties = { film: { attribute: false }, certificate: {} };
    static styles = unsafeCSS(shadowCSS);
    render() {
      const f = this.film;
      return html`<article class="film-card"><img class="poster" src=${f.poster} width="160" height="240" alt="" loading="lazy"><h3 class="title">${f.title}</h3><p class="original">${f.originalTitle}</p><p class="meta">${meta(f)} <span class="cert">${this.certificate ?? f.certificate}</span></p><p class="synopsis">${f.synopsis}</p><lg-credits .people=${f.credits}></lg-credits>${f.quotes.map((q) => html`<lg-quote text=${q.text} source=${q.source}></lg-quote>`)}</article>`;
    }
  },
);
export const { mount, update } = elements("lg-card");
