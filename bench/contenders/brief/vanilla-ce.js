import { elements } from "../../lib/elements.js";
import { brief, facts, html, origin, shadowCSS } from "../../lib/brief.js";
import { film } from "../../lib/films.js";
import { adopt, parse } from "../../lib/vanilla.js";

export const label = "Vanilla element, template clone + adopted sheet";
const card = parse(html(brief(film(0))));

class VanillaCard extends HTMLElement {
  static observedAttributes = ["certificate"];
  #certificate;
  set film(f) {
    const root = adopt(this, shadowCSS);
    const article = card.cloneNode(true);
    const [image, title, original, from, list] = article.children;
    image.src = f.poster;
    title.firstChild.href = f.url;
    title.firstChild.firstChild.data = f.title;
    original.lang = f.lang;
    original.firstChild.data = f.originalTitle;
    from.firstChild.data = origin(f);
    facts(f).forEach((fact, i) => {
      list.children[i].firstChild.data = fact;
    });
    this.#certificate = list.lastChild.firstChild.firstChild;
    this.#certificate.data = f.certificate;
    root.replaceChildren(article);
  }
  attributeChangedCallback(_, __, value) {
    if (this.#certificate) this.#certificate.data = value;
  }
}
customElements.define("vanilla-card", VanillaCard);

export const { mount, update } = elements("vanilla-card");
