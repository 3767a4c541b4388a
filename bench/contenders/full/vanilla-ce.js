import { shadowCSS } from "../../lib/card.js";
import { elements } from "../../lib/elements.js";
import { meta } from "../../lib/films.js";
import { adopt, parse } from "../../lib/vanilla.js";

export const label = "Vanilla element, template clone + adopted sheet";
const card = parse(
  '<article class="film-card"><img class="poster" width="160" height="240" alt="" loading="lazy"><h3 class="title"> </h3><p class="original"> </p><p class="meta"> <span class="cert"> </span></p><p class="synopsis"> </p><dl class="credits"></dl></article>',
);
const credit = parse("<div><dt> </dt><dd> </dd></div>");
const quote = parse(
  '<blockquote class="quote"><p> </p><cite> </cite></blockquote>',
);
/** A clone of a node with two texts in it. */
function filled(node, first, last) {
  const clone = node.cloneNode(true);
  clone.firstChild.firstChild.data = first;
  clone.lastChild.firstChild.data = last;
  return clone;
}

class VanillaCard extends HTMLElement {
  static observedAttributes = ["certificate"];
  #certificate;
  set film(f) {
    const root = adopt(this, shadowCSS);
    const article = card.cloneNode(true);
    const [image, title, original, facts, synopsis, credits] = article.children;
    image.src = f.poster;
    title.firstChild.data = f.title;
    original.firstChild.data = f.originalTitle;
    facts.firstChild.data = `${meta(f)} `;
    this.#certificate = facts.lastChild.firstChild;
    this.#certificate.data = f.certificate;
    synopsis.firstChild.data = f.synopsis;
    for (const { role, name } of f.credits)
      credits.append(filled(credit, role, name));
    for (const { text, source } of f.quotes)
      article.append(filled(quote, text, source));
    root.replaceChildren(article);
  }
  attributeChangedCallback(_, __, value) {
    if (this.#certificate) this.#certificate.data = value;
  }
}
customElements.define("vanilla-card", VanillaCard);

export const { mount, update } = elements("vanilla-card");
