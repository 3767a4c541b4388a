import { LitElement, unsafeCSS } from "lit";
import { elements } from "./elements.js";

/** A straightforward Lit card, written as Lit's documentation teaches; returns how it is mounted and updated. */
export function defineCard(tag, template, css) {
  customElements.define(
    tag,
    class extends LitElement {
      static properties = { film: { attribute: false }, certificate: {} };
      static styles = unsafeCSS(css);
      render() {
        return template(this.film, this.certificate);
      }
    },
  );
  return elements(tag);
}
