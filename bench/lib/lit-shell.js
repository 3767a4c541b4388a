import { html, LitElement, unsafeCSS } from "lit";
import { html as card } from "./card.js";
import { elements } from "./elements.js";
import { slotted } from "./slotted.js";

/** The film's HTML is the page's own; the Lit element adds a shell with one slot. */
export function defineShell(tag, css = "") {
  customElements.define(
    tag,
    class extends LitElement {
      static properties = { certificate: {} };
      static styles = unsafeCSS(`:host{display:block;${css}}`);
      render() {
        return html`<slot></slot>`;
      }
      updated() {
        if (this.certificate !== undefined)
          this.querySelector(".cert").textContent = this.certificate;
      }
    },
  );
  return {
    ...slotted((film) => `<${tag}>${card(film)}</${tag}>`),
    update: elements(tag).update,
  };
}
