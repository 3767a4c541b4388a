// Lit cards that render near the viewport only; far ones keep an empty box.
import { LitElement, unsafeCSS } from "lit";
import { CV, shadowCSS } from "../../lib/card.js";
import { elements } from "../../lib/elements.js";
import { cardTemplate } from "../../lib/lit-template.js";

export const label = "Lit card, rendered when near the viewport";
/** Not all text is in the page at once. */
export const partial = true;
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting) {
        near.unobserve(target);
        target.near = true;
      }
  },
  { rootMargin: "600px" },
);
customElements.define(
  "lit-lazy",
  class extends LitElement {
    static properties = {
      film: { attribute: false },
      certificate: {},
      near: { state: true },
    };
    static styles = unsafeCSS(`${shadowCSS}:host{${CV}}`);
    connectedCallback() {
      super.connectedCallback();
      near.observe(this);
    }
    disconnectedCallback() {
      super.disconnectedCallback();
      near.unobserve(this);
    }
    shouldUpdate() {
      return this.near;
    }
    render() {
      return cardTemplate(this.film, this.certificate);
    }
  },
);
const { mount: append, update } = elements("lit-lazy");
/** The cards that can be seen have to be there. */
export function mount(container, films) {
  append(container, films);
  return new Promise((resolve) => {
    const look = () =>
      container.firstElementChild.hasUpdated
        ? resolve()
        : requestAnimationFrame(look);
    look();
  });
}
export { update };
