import { html, shadowCSS } from "../../lib/card.js";
import { elements } from "../../lib/elements.js";
import { adopt } from "../../lib/vanilla.js";

export const label = "Vanilla element, innerHTML into its shadow root";
class StringCard extends HTMLElement {
  static observedAttributes = ["certificate"];
  set film(f) {
    adopt(this, shadowCSS).innerHTML = html(f);
  }
  attributeChangedCallback(_, __, value) {
    this.#write(value);
  }
  #write(value) {
    const place = this.shadowRoot?.querySelector(".cert");
    if (place) place.textContent = value;
  }
}
customElements.define("string-card", StringCard);
export const { mount, update } = elements("string-card");
